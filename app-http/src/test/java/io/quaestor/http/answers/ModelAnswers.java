package io.quaestor.http.answers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
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

/** A server with a language model behind the grammar, whichever service speaks for the model. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ModelAnswers {
  private static final String KEY = "sk-a-key-that-nobody-may-see";

  /** What the grammar declines. */
  private static final String MODAL = OverHttp.body("question", "what is the modal ticket?");

  private final ModelWireStub stub = ModelWireStub.start();
  private @Nullable TestServer server;

  abstract WireFormat format();

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir,
            Map.of(
                "quaestor.llm",
                format().name().toLowerCase(Locale.ROOT),
                "quaestor.llm-base-url",
                stub.baseUrl(format()).toString(),
                "quaestor.llm-model",
                "a-model",
                "quaestor.llm-timeout",
                "2s",
                "quaestor.llm-prompt-price",
                "1",
                "quaestor.llm-completion-price",
                "1",
                "quaestor.llm-currency",
                "EUR",
                "openai.api-key",
                KEY));
  }

  /** A model that is well once is not left alone for the failures before. */
  @BeforeEach
  void beginWell() {
    forgetAnswers();
    stub.replies(StubReply.sql("SELECT AVG(total) AS modal_ticket FROM sales_data"));
    assertThat(server().post("/ask", MODAL).statusCode()).isEqualTo(200);
    forgetAnswers();
  }

  private void forgetAnswers() {
    server().send(server().request("/cache").DELETE().build());
    stub.reset();
  }

  @AfterAll
  void stop() {
    server().close();
    stub.close();
  }

  private TestServer server() {
    return requireNonNull(server);
  }

  @Test
  void runs_the_models_sql_where_the_grammar_declines() {
    stub.replies(
        StubReply.sql("SELECT AVG(total) AS modal_ticket FROM sales_data", "a mean will do"));

    HttpResponse<String> response = server().post("/ask", MODAL);
    JsonNode answer = TestServer.json(response);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(answer.path("source").asText()).contains("a-model");
    assertThat(answer.path("data").path("columns").path(0).asText()).isEqualTo("modal_ticket");
    assertThat(answer.path("data").path("rows").path(0).path(0).isNumber()).isTrue();
    assertThat(answer.path("reading").path(0).asText()).startsWith("run: SELECT AVG(total)");
    assertThat(answer.path("assumptions").path(0).asText()).isEqualTo("a mean will do");
    assertThat(response.body())
        .contains(
            "\"usage\":{\"calls\":1,\"prompt_tokens\":12,\"completion_tokens\":8,"
                + "\"cost\":0.00002,\"currency\":\"EUR\"}");
    assertThat(answer.at("/confidence/score").asDouble()).isBetween(0.5, 0.99);
    assertThat(answer.at("/confidence/reasons/0").asText()).contains("modal");
    assertThat(stub.calls()).hasSize(1);
  }

  @Test
  void mends_the_models_sql_with_the_guards_words_and_counts_all_tokens() {
    stub.replies(
        StubReply.sql("SELECT AVG(amount) AS modal_ticket FROM sales_data"),
        StubReply.sql("SELECT AVG(total) AS modal_ticket FROM sales_data"));

    JsonNode answer = TestServer.json(server().post("/ask", MODAL));

    assertThat(answer.path("sql").asText()).contains("AVG(total)");
    assertThat(answer.path("usage").path("prompt_tokens").asInt()).isEqualTo(24);
    assertThat(stub.calls().getLast().messages().getLast().text()).contains("amount");
  }

  @Test
  void refuses_a_write_by_the_model_declines_and_changes_nothing() {
    stub.replies(StubReply.sql("DELETE FROM sales_data"));

    JsonNode problem = OverHttp.problem(server().post("/ask", MODAL), 422, "declined");

    assertThat(problem.path("not_understood").toString()).contains("modal");
    assertThat(problem.path("suggestions")).isNotEmpty();
    assertThat(stub.calls()).hasSize(2);
    assertGrammarStillAnswers();
  }

  @Test
  void passes_on_why_the_model_declines() {
    stub.replies(StubReply.decline("tickets have no mode here"));

    assertThat(OverHttp.problem(server().post("/ask", MODAL), 422, "declined").path("detail"))
        .hasToString("\"tickets have no mode here\"");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void declines_as_the_grammar_did_and_says_what_failed_without_the_key(
      StubReply reply, int calls, String said) {
    stub.replies(reply);

    HttpResponse<String> response = server().post("/ask", MODAL);

    JsonNode problem = OverHttp.problem(response, 422, "declined");
    assertThat(problem.path("detail").asText())
        .startsWith("I did not understand: \"modal\".")
        .contains("The language model could not help: ", said);
    assertThat(problem.path("not_understood").toString()).isEqualTo("[\"modal\"]");
    assertThat(problem.path("suggestions")).isNotEmpty();
    assertThat(response.body()).doesNotContain(KEY, "Authorization", "Exception");
    assertThat(stub.calls()).hasSize(calls);
    assertGrammarStillAnswers();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        argumentSet("401", new StubReply.FailureWithKey(401), 1, "status 401"),
        argumentSet("404", StubReply.failure(404, "no such model"), 1, "status 404"),
        argumentSet("429, come back much later", StubReply.busy("7"), 1, "status 429"),
        argumentSet("500", new StubReply.FailureWithKey(500), 3, "status 500"),
        argumentSet("not JSON", new StubReply.NotJson(), 3, "QUAESTOR_LLM_BASE_URL"),
        argumentSet(
            "a cut reply", new StubReply.Cut(StubReply.Cut.Moment.WITHIN_REPLY), 3, "connection"),
        argumentSet("silence", new StubReply.Silence(Duration.ofSeconds(4)), 1, "within"));
  }

  @Test
  void asks_again_after_a_reply_that_says_nothing_and_then_declines() {
    stub.replies(StubReply.text("Let me think."));

    JsonNode problem = OverHttp.problem(server().post("/ask", MODAL), 422, "declined");

    assertThat(problem.path("detail").asText()).contains("no answer that could be read");
    assertThat(problem.at("/usage/calls").asInt()).isEqualTo(2);
    assertThat(stub.calls()).hasSize(2);
    assertGrammarStillAnswers();
  }

  @Test
  void asks_again_when_a_busy_model_says_how_soon() {
    stub.replies(
        StubReply.busy("1"), StubReply.sql("SELECT AVG(total) AS modal_ticket FROM sales_data"));

    JsonNode answer = TestServer.json(server().post("/ask", MODAL));

    assertThat(answer.path("source").asText()).contains("a-model");
    assertThat(stub.calls()).hasSize(2);
  }

  /** By itself: the model is not asked. */
  private void assertGrammarStillAnswers() {
    int before = stub.calls().size();
    HttpResponse<String> response =
        server().post("/ask", OverHttp.body("question", "number of lines"));
    JsonNode answer = TestServer.json(response);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(answer.path("source").asText()).isEqualTo("grammar");
    assertThat(answer.path("data").path("rows").path(0).path(0).asInt()).isEqualTo(RunsSql.LINES);
    assertThat(stub.calls()).hasSize(before);
  }
}
