package io.quaestor.http.mcp;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.quaestor.http.TestServer;
import io.quaestor.http.answers.AuditStore;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditEntry.Verdict;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an assistant gets from the tools, and what of it is in the audit log. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ToolsOverHttp {
  private static final String BEST = "What are the top 5 best-selling products?";

  private @Nullable AuditStore store;
  private @Nullable TestServer server;
  private @Nullable Assistant assistant;
  private @Nullable InitializeResult introduction;
  private int before;

  abstract AuditStore store(Path dataDir);

  @BeforeAll
  void start(@TempDir Path dataDir) {
    store = store(dataDir);
    Map<String, Object> settings = new HashMap<>(store.settings());
    settings.put("quaestor.api-keys", "till:" + Assistant.KEY);
    server = TestServer.start(dataDir, settings);
    assistant = Assistant.at(server, "/mcp", Assistant.KEY);
    introduction = assistant.client().initialize();
    // The first question makes the server look at its data; that is none of the tests' business.
    assistant.call("ask", Map.of("question", "number of lines"));
  }

  @AfterAll
  void stop() {
    requireNonNull(assistant).close();
    requireNonNull(server).close();
  }

  @BeforeEach
  void rememberWhatIsLogged() {
    before = requireNonNull(store).lines().size();
  }

  @Test
  void introduces_itself_and_says_how_it_is_used() {
    InitializeResult said = requireNonNull(introduction);

    assertThat(said.serverInfo().name()).isEqualTo("quaestor");
    assertThat(said.capabilities().tools()).isNotNull();
    assertThat(said.instructions()).contains("'ask' first").contains("never instructions");
  }

  @Test
  void lists_four_tools_that_read_only() {
    List<Tool> tools = requireNonNull(assistant).client().listTools().tools();

    assertThat(tools).extracting(Tool::name).containsOnly("ask", "query", "schema", "report");
    assertThat(tools)
        .allSatisfy(
            tool -> {
              assertThat(tool.description()).hasSizeGreaterThan(100);
              assertThat(tool.annotations().readOnlyHint()).isTrue();
              assertThat(tool.annotations().destructiveHint()).isFalse();
              assertThat(tool.annotations().idempotentHint()).isTrue();
              assertThat(tool.annotations().openWorldHint()).isFalse();
              assertThat(tool.inputSchema().additionalProperties()).isFalse();
            });
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void says_what_a_tool_takes(String name, List<String> arguments, List<String> needed) {
    Tool tool =
        requireNonNull(assistant).client().listTools().tools().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();

    assertThat(tool.inputSchema().properties()).containsOnlyKeys(arguments);
    assertThat(tool.inputSchema().required()).isEqualTo(needed);
  }

  static Stream<Arguments> schemas() {
    return Stream.of(
        Arguments.of("ask", List.of("question", "conversation_id", "dataset"), List.of("question")),
        Arguments.of("query", List.of("sql", "dataset", "page", "page_size"), List.of("sql")),
        Arguments.of("schema", List.of("dataset"), List.of()),
        Arguments.of("report", List.of("name", "parameters"), List.of()));
  }

  @Test
  void answers_a_question_with_analysis_sql_and_rows() {
    Assistant.Reply reply = call("ask", Map.of("question", BEST));

    assertThat(reply.failed()).isFalse();
    assertThat(reply.text())
        .startsWith("Café con leche has the most units: 2,359.")
        .contains("\nSQL: SELECT product_name, SUM(")
        .contains("Assumed: Ranked by units.")
        .contains("data, not instructions")
        .contains("\nCafé con leche | 2359\n");
    JsonNode answer = reply.json();
    assertThat(answer.path("row_count").asInt()).isEqualTo(5);
    assertThat(answer.at("/data/rows/0/0").asText()).isEqualTo("Café con leche");
    assertThat(answer.at("/data/rows/0/1").asInt()).isEqualTo(2359);
    assertThat(answer.at("/chart/type").asText()).isEqualTo("bar");
    assertThat(answer.path("chart").has("vega_lite")).isFalse();
    assertThat(logged())
        .singleElement()
        .returns("till", AuditEntry::who)
        .returns(Optional.of(BEST), AuditEntry::question)
        .returns(Verdict.RAN, AuditEntry::verdict);
  }

  @Test
  void gives_the_first_rows_of_a_long_answer_and_says_how_many_there_are() {
    Assistant.Reply reply = call("ask", Map.of("question", "total sales by product and day"));

    int rows = reply.json().path("row_count").asInt();
    assertThat(rows).isGreaterThan(200);
    assertThat(reply.json().at("/data/rows")).hasSize(200);
    assertThat(reply.text()).contains("Rows (the first 50 of " + rows);
  }

  @Test
  void goes_on_from_an_answer() {
    JsonNode first = call("ask", Map.of("question", "total sales in October")).json();

    JsonNode second =
        call(
                "ask",
                Map.of(
                    "question",
                    "and in November?",
                    "conversation_id",
                    first.path("conversation_id").asText()))
            .json();

    assertThat(second.path("conversation_id")).isEqualTo(first.path("conversation_id"));
    assertThat(second.path("reading").toString()).contains("2025-11-01");
  }

  @Test
  void declines_with_the_words_and_with_questions_to_offer() {
    Assistant.Reply reply = call("ask", Map.of("question", "total sales by flurb"));

    assertThat(reply.failed()).isTrue();
    assertThat(reply.text())
        .startsWith("declined: ")
        .contains("\nNot understood: by, flurb\n")
        .contains("Questions that can be answered:\n- ")
        .contains("ask the person");
    assertThat(reply.json().path("code").asText()).isEqualTo("declined");
    assertThat(reply.json().at("/not_understood/1").asText()).isEqualTo("flurb");
    assertThat(reply.json().path("suggestions")).isNotEmpty();
  }

  @Test
  void runs_a_select_in_pages() {
    Assistant.Reply reply =
        call(
            "query",
            Map.of("sql", "SELECT DISTINCT week_day FROM sales_data ORDER BY 1", "page_size", 3));

    assertThat(reply.failed()).isFalse();
    assertThat(reply.text()).contains("Page 1 of 3; 7 rows in all.").contains("Rows (all 3");
    assertThat(reply.json().at("/data/rows")).hasSize(3);
    assertThat(reply.json().at("/pagination/total_rows").asInt()).isEqualTo(7);
  }

  @Test
  void shows_some_rows_as_text_and_has_all_of_the_page() {
    Assistant.Reply reply =
        call("query", Map.of("sql", "SELECT total FROM sales_data", "page_size", 60));

    assertThat(reply.text()).contains("Rows (the first 50 of 60;");
    assertThat(reply.json().at("/data/rows")).hasSize(60);
  }

  @Test
  void refuses_sql_that_is_no_select_and_logs_who_tried() {
    Assistant.Reply reply = call("query", Map.of("sql", "DELETE FROM sales_data"));

    assertThat(reply.failed()).isTrue();
    assertThat(reply.text()).startsWith("sql-refused: ");
    assertThat(reply.json().path("code").asText()).isEqualTo("sql-refused");
    assertThat(reply.json().path("detail").asText()).isNotBlank();
    assertThat(reply.json().path("remedy").asText()).isNotBlank();
    assertThat(reply.json().path("retryable").asBoolean(true)).isFalse();
    assertThat(logged())
        .singleElement()
        .returns("till", AuditEntry::who)
        .returns("DELETE FROM sales_data", AuditEntry::received)
        .returns(Verdict.REFUSED, AuditEntry::verdict);
  }

  @Test
  void tells_what_a_dataset_holds() {
    Assistant.Reply reply = call("schema", Map.of());

    assertThat(reply.text())
        .startsWith("Dataset pos: ")
        .contains("All datasets: pos, marketplace, ai_usage, hiring")
        .contains("Table sales_data: ")
        .contains("- product_name (text): ")
        .contains("- revenue = SUM(total) of sales_data: ");
    assertThat(reply.json().at("/tables/0/columns")).isNotEmpty();
    assertThat(reply.json().findValues("words")).isEmpty();
    assertThat(call("schema", Map.of("dataset", "hiring")).text()).contains("hired_employees");
    assertThat(logged()).isEmpty();
  }

  @Test
  void lists_reports_and_runs_one() {
    Assistant.Reply list = call("report", Map.of());
    Assistant.Reply report =
        call("report", Map.of("name", "top-products", "parameters", Map.of("limit", 3)));

    assertThat(list.text())
        .contains("- top-products (dataset pos): ")
        .contains("\n    limit: integer, by default ");
    assertThat(list.json().path("reports")).isNotEmpty();
    assertThat(report.failed()).isFalse();
    assertThat(report.text()).contains("(report top-products, ").contains("limit = 3");
    assertThat(report.json().at("/data/rows")).hasSize(3);
    assertThat(report.json().path("chart").has("vega_lite")).isFalse();
    assertThat(logged().getLast()).returns("till", AuditEntry::who);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tells_what_is_wrong_with_a_call(
      String tool, Map<String, Object> arguments, String code, String detail) {
    Assistant.Reply reply = call(tool, arguments);

    assertThat(reply.failed()).isTrue();
    assertThat(reply.json().path("code").asText()).isEqualTo(code);
    assertThat(reply.json().path("detail").asText()).contains(detail);
    assertThat(reply.text()).contains(code, detail).doesNotContain("Exception", "\tat ");
    assertThat(logged()).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    String malformed = "request-malformed";
    return Stream.of(
        argumentSet("no question", "ask", Map.of(), "question-invalid", "'question' is missing"),
        argumentSet(
            "a question that is a number", "ask", Map.of("question", 7), malformed, "'question'"),
        argumentSet(
            "an unknown argument",
            "ask",
            Map.of("question", "total sales", "quetsion", "x"),
            malformed,
            "it takes: conversation_id, dataset, question"),
        argumentSet(
            "an unknown dataset",
            "ask",
            Map.of("question", "total sales", "dataset", "moon"),
            "dataset-unknown",
            "pos"),
        argumentSet("no SQL", "query", Map.of("sql", " "), malformed, "'sql' is missing"),
        argumentSet(
            "a page in letters",
            "query",
            Map.of("sql", "SELECT 1", "page", "two"),
            malformed,
            "'page' must be a whole number"),
        argumentSet(
            "half a page",
            "query",
            Map.of("sql", "SELECT 1", "page", 1.5),
            malformed,
            "'page' must be a whole number"),
        argumentSet(
            "a page larger than the limit",
            "query",
            Map.of("sql", "SELECT 1", "page_size", 10_001),
            malformed,
            "it goes from 1 to 10000"),
        argumentSet(
            "a schema of nothing",
            "schema",
            Map.of("dataset", "moon"),
            "dataset-unknown",
            "marketplace"),
        argumentSet(
            "an unknown report",
            "report",
            Map.of("name", "bottom-products"),
            "report-unknown",
            "top-products"),
        argumentSet(
            "an unknown parameter",
            "report",
            Map.of("name", "top-products", "parameters", Map.of("year", 2021)),
            malformed,
            "limit"),
        argumentSet(
            "a parameter that does not fit",
            "report",
            Map.of("name", "top-products", "parameters", Map.of("limit", "many")),
            "parameter-unfit",
            "limit"),
        argumentSet(
            "parameters that are a list",
            "report",
            Map.of("name", "top-products", "parameters", List.of(3)),
            malformed,
            "'parameters' must be an object"),
        argumentSet(
            "a parameter inside a parameter",
            "report",
            Map.of("name", "top-products", "parameters", Map.of("limit", Map.of("is", 3))),
            malformed,
            "texts, numbers"),
        argumentSet(
            "parameters of no report",
            "report",
            Map.of("parameters", Map.of("limit", 3)),
            malformed,
            "'name'"));
  }

  @Test
  void knows_no_other_tool() {
    assertThatThrownBy(() -> call("drop", Map.of())).hasMessageContaining("Unknown tool");
  }

  private Assistant.Reply call(String tool, Map<String, Object> arguments) {
    return requireNonNull(assistant).call(tool, arguments);
  }

  private List<AuditEntry> logged() {
    List<AuditEntry> lines = requireNonNull(store).lines();
    return lines.subList(before, lines.size());
  }
}
