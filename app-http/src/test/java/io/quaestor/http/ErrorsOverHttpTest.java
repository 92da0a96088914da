package io.quaestor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class ErrorsOverHttpTest {
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server = TestServer.start(dataDir, Map.of("quaestor.sample-data", "false"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void names_what_is_wrong_with_a_body(String path, String body, String code, String detail) {
    HttpResponse<String> response = server.post(path, body);

    assertProblem(response, 400, code, path);
    assertThat(TestServer.json(response).path("detail").asText()).contains(detail);
  }

  static Stream<Arguments> badBodies() {
    String malformed = "request-malformed";
    String invalid = "question-invalid";
    return Stream.of(
        argumentSet("cut off", "/ask", "{\"question\": \"x\", ", malformed, "line 1, column 19"),
        argumentSet("on line 2", "/ask", "{\n \"question\": tru}", malformed, "line 2"),
        argumentSet("more than one value", "/ask", "{} {}", malformed, "must be one JSON object"),
        argumentSet("an array", "/ask", "[]", malformed, "must be one JSON object"),
        argumentSet(
            "an array around it",
            "/ask",
            "[{\"question\": \"total sales\"}]",
            malformed,
            "must be one JSON object"),
        argumentSet(
            "an array around SQL",
            "/query",
            "[{\"sql\": \"SELECT 1\"}]",
            malformed,
            "must be one JSON object"),
        argumentSet(
            "a list of one",
            "/ask",
            "{\"question\": [\"total sales\"]}",
            malformed,
            "'question' must be a text"),
        argumentSet("a text", "/ask", "\"x\"", malformed, "must be one JSON object"),
        argumentSet("null", "/ask", "null", malformed, "no body"),
        argumentSet("nothing", "/ask", "", malformed, "no body"),
        argumentSet("a slip", "/ask", "{\"questoin\": \"x\"}", malformed, "'questoin'"),
        argumentSet(
            "known fields", "/ask", "{\"q\": 1}", malformed, "conversation_id, dataset, question"),
        argumentSet(
            "a number", "/ask", "{\"question\": 5}", malformed, "'question' must be a text"),
        argumentSet(
            "truth", "/ask", "{\"question\": true}", malformed, "'question' must be a text"),
        argumentSet("a list", "/ask", "{\"question\": []}", malformed, "'question' must be a text"),
        argumentSet("no question", "/ask", "{}", invalid, "'question' is missing"),
        argumentSet("null question", "/ask", "{\"question\": null}", invalid, "is missing"),
        argumentSet("blank question", "/ask", "{\"question\": \" \"}", invalid, "is empty"),
        argumentSet("long question", "/ask", question(2001), invalid, "2001 characters"),
        argumentSet("other name", "/natural-query", "{}", invalid, "'question' is missing"),
        argumentSet("no SQL", "/query", "{}", malformed, "'sql' is missing"),
        argumentSet("page 0", "/query", "{\"sql\":\"x\",\"page\":0}", malformed, "from 1 to"),
        argumentSet("page '1'", "/query", "{\"sql\":\"x\",\"page\":\"1\"}", malformed, "whole"),
        argumentSet("page 1.5", "/query", "{\"sql\":\"x\",\"page\":1.5}", malformed, "whole"),
        argumentSet(
            "page 9e9", "/query", "{\"sql\":\"x\",\"page\":9000000000}", malformed, "range"),
        argumentSet(
            "size 10001", "/query", "{\"sql\":\"x\",\"page_size\":10001}", malformed, "to 10000"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, 404, not-found",
    "GET, /ask, 405, method-not-allowed",
    "DELETE, /schema, 405, method-not-allowed",
    "GET, /analyze, 400, question-invalid",
    "GET, /analyze?text=, 400, question-invalid",
  })
  void answers_a_wrong_path_method_or_parameter(
      String method, String path, int status, String code) {
    HttpRequest request = server.request(path).method(method, BodyPublishers.noBody()).build();

    assertProblem(server.send(request), status, code, path.replaceAll("\\?.*", ""));
  }

  @Test
  void says_which_methods_a_path_answers() {
    assertThat(server.get("/ask").headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void repeats_the_detail_as_error_for_small_clients_of_analyze() {
    JsonNode problem = TestServer.json(server.get("/analyze"));

    assertThat(problem.path("error").asText())
        .isEqualTo(problem.path("detail").asText())
        .contains("'text' is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Type, text/plain, 415, media-type-unsupported",
    "Accept, text/html, 406, not-acceptable",
  })
  void refuses_formats_it_does_not_speak(String header, String value, int status, String code) {
    HttpRequest request =
        server
            .request("/ask")
            .setHeader("Content-Type", "application/json")
            .setHeader(header, value)
            .POST(BodyPublishers.ofString("{\"question\": \"x\"}"))
            .build();

    assertProblem(server.send(request), status, code, "/ask");
  }

  @Test
  void refuses_a_body_of_more_than_4_mb_and_goes_on() {
    assertProblem(server.post("/ask", question(5_000_000)), 413, "body-too-large", "/ask");
    assertThat(server.get("/info").statusCode()).isEqualTo(200);
  }

  private static String question(int length) {
    return "{\"question\": \"" + "x".repeat(length) + "\"}";
  }

  private static void assertProblem(
      HttpResponse<String> response, int status, String code, String path) {
    JsonNode problem = TestServer.json(response);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("type").asText()).isEqualTo("urn:quaestor:problem:" + code);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("retryable").isBoolean()).isTrue();
    assertThat(problem.path("instance").asText()).isEqualTo(path);
  }
}
