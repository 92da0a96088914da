package io.quaestor.http.answers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.TestServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that come step by step. */
@TestInstance(Lifecycle.PER_CLASS)
class StreamedAnswersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MODAL = "what is the modal ticket?";

  private final ModelWireStub stub = ModelWireStub.start();
  private @Nullable TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir,
            Map.of(
                "quaestor.llm", "ollama",
                "quaestor.llm-base-url", stub.baseUrl(WireFormat.OLLAMA).toString(),
                "quaestor.llm-model", "a-model",
                "quaestor.llm-timeout", "3s",
                "quaestor.llm-temperature", "none"));
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
    stub.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ask", "/natural-query"})
  void they_tell_each_step_and_end_with_the_answer(String path) {
    HttpResponse<String> response = stream(path, "revenue by waiter");

    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    JsonNode events = events(response);
    assertThat(events.fieldNames())
        .toIterable()
        .containsExactly("asked", "understood", "sql", "rows", "chart", "analysis", "answer");
    JsonNode answer = events.path("answer");
    assertThat(events.path("understood").path("source").asText()).isEqualTo("grammar");
    assertThat(events.path("understood").path("reading")).isNotEmpty();
    assertThat(events.path("sql").path("sql")).isEqualTo(answer.path("sql"));
    assertThat(events.path("rows").path("data")).isEqualTo(answer.path("data"));
    assertThat(events.path("rows").path("row_count")).isEqualTo(answer.path("row_count"));
    assertThat(events.path("chart")).isEqualTo(answer.path("chart"));
    assertThat(events.path("analysis").path("analysis")).isEqualTo(answer.path("analysis"));
  }

  @Test
  void they_are_the_same_as_those_that_come_at_once() {
    JsonNode whole =
        TestServer.json(
            requireNonNull(server).post("/ask", OverHttp.body("question", "revenue by hour")));
    JsonNode streamed = events(stream("/ask", "revenue by hour")).path("answer");

    for (String field : List.of("sql", "data", "chart", "analysis", "reading", "source")) {
      assertThat(streamed.path(field)).as(field).isEqualTo(whole.path(field));
    }
  }

  @Test
  void sql_comes_again_when_a_model_has_mended_it() {
    stub.reset();
    stub.replies(
        StubReply.sql("SELECT SUM(MAX(total)) FROM sales_data"),
        StubReply.sql("SELECT AVG(total) AS modal_ticket FROM sales_data"));

    String body = stream("/ask", MODAL).body();

    assertThat(body.split("event: sql", -1)).hasSize(3);
    assertThat(stub.calls()).noneMatch(call -> call.temperature().isNumber());
    assertThat(body.lastIndexOf("event: sql")).isLessThan(body.indexOf("event: rows"));
  }

  @Test
  void a_decline_is_the_last_event() {
    stub.reset();
    stub.replies(StubReply.decline("there is no mode"));

    JsonNode events = events(stream("/ask", "what is the modal hour?"));

    assertThat(events.fieldNames()).toIterable().containsExactly("asked", "problem");
    assertThat(events.path("problem").path("status").asInt()).isEqualTo(422);
    assertThat(events.path("problem").path("detail").asText()).isEqualTo("there is no mode");
    assertThat(events.path("problem").path("suggestions")).isNotEmpty();
  }

  @Test
  void what_is_no_question_is_refused_before_anything_comes() {
    HttpResponse<String> response = stream("/ask", " ");

    OverHttp.problem(response, 400, "question-invalid");
  }

  @Test
  void hanging_up_stops_the_work() throws InterruptedException {
    stub.replies(StubReply.busy("1"), StubReply.sql("SELECT AVG(total) FROM sales_data"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<?> asked =
          client.sendAsync(request("/ask", "what is the modal day?"), BodyHandlers.ofString());
      for (int i = 0; i < 500 && stub.calls().isEmpty(); i++) {
        Thread.sleep(10);
      }
      assertThat(asked.cancel(true)).isTrue();
    }
    // By now the model would have been asked again, as it said.
    Thread.sleep(1_500);

    assertThat(stub.calls()).hasSize(1);
  }

  private HttpResponse<String> stream(String path, String question) {
    return requireNonNull(server).send(request(path, question));
  }

  private HttpRequest request(String path, String question) {
    return requireNonNull(server)
        .request(path)
        .header("Content-Type", "application/json")
        .header("Accept", "text/event-stream")
        .POST(BodyPublishers.ofString(OverHttp.body("question", question)))
        .build();
  }

  /** The last of each name, in the order in which the names first came. */
  private static JsonNode events(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    ObjectNode events = JSON.createObjectNode();
    for (String event : response.body().strip().split("\n\n", -1)) {
      events.set(field(event, "event: "), json(field(event, "data: ")));
    }
    return events;
  }

  private static String field(String event, String name) {
    return Arrays.stream(event.split("\n", -1))
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + name + "' in " + event));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }
}
