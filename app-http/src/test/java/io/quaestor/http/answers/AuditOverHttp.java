package io.quaestor.http.answers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.TestServer;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditEntry.Verdict;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server with keys and a model leaves in its audit log, whichever database keeps it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AuditOverHttp {
  private static final String KEY = "fedcba9876543210";
  private static final String MODAL = "what is the modal ticket?";

  private final ModelWireStub stub = ModelWireStub.start();
  private @Nullable AuditStore store;
  private @Nullable TestServer server;
  private int before;

  abstract AuditStore store(Path dataDir);

  @BeforeAll
  void start(@TempDir Path dataDir) {
    store = store(dataDir);
    Map<String, Object> settings = new HashMap<>(store.settings());
    settings.put("quaestor.api-keys", "office:0123456789abcdef,till:" + KEY);
    settings.put("quaestor.llm", "openai");
    settings.put("quaestor.llm-base-url", stub.baseUrl(WireFormat.OPENAI).toString());
    settings.put("quaestor.llm-model", "a-model");
    settings.put("openai.api-key", "sk-test");
    server = TestServer.start(dataDir, settings);
    // The first question makes the server look at its data; that is none of the tests' business.
    ask("number of lines");
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
    stub.close();
  }

  @BeforeEach
  void rememberWhatIsThere() {
    before = store().lines().size();
  }

  @Test
  void holds_a_question_with_what_was_run_for_it_and_nothing_for_a_cached_answer() {
    JsonNode answer = TestServer.json(ask("total sales by weekday"));
    assertThat(TestServer.json(ask("total sales by weekday")).path("cached").asBoolean()).isTrue();

    String sql = answer.path("sql").asText();
    assertThat(added())
        .singleElement()
        .returns("till", AuditEntry::who)
        .returns(Optional.of("total sales by weekday"), AuditEntry::question)
        .returns(sql, AuditEntry::received)
        .returns(Optional.of(sql), AuditEntry::run)
        .returns(Verdict.RAN, AuditEntry::verdict)
        .returns(answer.path("row_count").asLong(), AuditEntry::rows);
  }

  @Test
  void holds_a_query_as_it_came_and_as_it_ran() {
    String sql = "SELECT  DISTINCT week_day -- the days\n FROM sales_data;";

    assertThat(post("/query", "sql", sql).statusCode()).isEqualTo(200);

    assertThat(added())
        .singleElement()
        .returns("till", AuditEntry::who)
        .returns(Optional.empty(), AuditEntry::question)
        .returns(sql, AuditEntry::received)
        .returns(Optional.of("SELECT DISTINCT week_day FROM sales_data"), AuditEntry::run)
        .returns(7L, AuditEntry::rows);
  }

  @Test
  void holds_a_query_that_was_refused() {
    OverHttp.problem(post("/query", "sql", "DROP TABLE sales_data"), 400, "sql-refused");

    assertThat(added())
        .singleElement()
        .returns("till", AuditEntry::who)
        .returns("DROP TABLE sales_data", AuditEntry::received)
        .returns(Optional.empty(), AuditEntry::run)
        .returns(Verdict.REFUSED, AuditEntry::verdict)
        .returns(0L, AuditEntry::rows);
  }

  @Test
  void holds_a_csv_download_with_the_number_of_its_rows() {
    assertThat(csv("SELECT total FROM sales_data").statusCode()).isEqualTo(200);
    OverHttp.problem(csv("DELETE FROM sales_data"), 400, "sql-refused");

    assertThat(added())
        .extracting(AuditEntry::who, AuditEntry::verdict, AuditEntry::rows)
        .containsExactly(
            tuple("till", Verdict.RAN, (long) RunsSql.LINES), tuple("till", Verdict.REFUSED, 0L));
  }

  @Test
  void holds_each_time_that_a_model_tried_to_write() {
    stub.replies(StubReply.sql("DELETE FROM sales_data"));

    OverHttp.problem(ask(MODAL), 422, "declined");

    assertThat(added())
        .filteredOn(line -> !line.who().equals("quaestor"))
        .hasSize(2)
        .allSatisfy(
            line -> {
              assertThat(line.who()).isEqualTo("till");
              assertThat(line.question()).hasValue(MODAL);
              assertThat(line.received()).isEqualTo("DELETE FROM sales_data");
              assertThat(line.verdict()).isEqualTo(Verdict.REFUSED);
              assertThat(line.reason()).hasValue("SINGLE_SELECT");
            });
  }

  @Test
  void holds_what_the_server_counts_for_itself_under_its_own_name() {
    assertThat(send(server().request("/stats")).statusCode()).isEqualTo(200);

    assertThat(added()).singleElement().returns("quaestor", AuditEntry::who);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM audit_log",
        "SELECT * FROM quaestor_app.audit_log",
        "SELECT who FROM sales_data, audit_log",
        "SELECT * FROM sales_data WHERE total IN (SELECT row_count FROM audit_log)",
        "SELECT * FROM \"quaestor-app\".audit_log",
        "ATTACH 'data/quaestor-app.db' AS app"
      })
  void cannot_be_read_by_a_query(String sql) {
    OverHttp.problem(post("/query", "sql", sql), 400, "sql-refused");
  }

  @Test
  void is_there_or_there_is_no_answer() {
    String name = store().table().replaceAll(".*\\.", "");
    store().execute("ALTER TABLE " + store().table() + " RENAME TO lost");
    try {
      unavailable(post("/query", "sql", "SELECT 1"));
      unavailable(post("/query", "sql", "DROP TABLE sales_data"));
      unavailable(ask("total revenue in October"));
      unavailable(csv("DROP TABLE sales_data"));
    } finally {
      store()
          .execute("ALTER TABLE " + store().table().replace(name, "lost") + " RENAME TO " + name);
    }
    assertThat(post("/query", "sql", "SELECT 1").statusCode()).isEqualTo(200);
    assertThat(added()).singleElement().returns("SELECT 1", AuditEntry::received);
  }

  private static void unavailable(HttpResponse<String> response) {
    assertThat(OverHttp.problem(response, 503, "database-unavailable").path("detail").asText())
        .contains("audit log");
  }

  private HttpResponse<String> ask(String question) {
    return post("/ask", "question", question);
  }

  private HttpResponse<String> post(String path, String field, String value) {
    return send(
        server()
            .request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(OverHttp.body(field, value))));
  }

  private HttpResponse<String> csv(String sql) {
    return send(
        server()
            .request("/query")
            .header("Content-Type", "application/json")
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(OverHttp.body("sql", sql))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return server().send(request.header("X-API-Key", KEY).build());
  }

  private List<AuditEntry> added() {
    List<AuditEntry> lines = store().lines();
    return lines.subList(before, lines.size());
  }

  private TestServer server() {
    return requireNonNull(server);
  }

  private AuditStore store() {
    return requireNonNull(store);
  }
}
