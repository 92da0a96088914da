package io.quaestor.http.mcp;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets to the tools, and what becomes of messages that no SDK would send. */
@TestInstance(Lifecycle.PER_CLASS)
class ProtocolOverHttpTest {
  private static final String MCP = "/api/v1/mcp";
  private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";

  private @Nullable TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir,
            Map.of(
                "quaestor.sample-data", "false",
                "quaestor.base-path", "/api/v1",
                "quaestor.api-keys", "till:" + Assistant.KEY,
                "quaestor.cors-origins", "https://shop.example"));
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
  }

  @Test
  void lets_in_who_has_a_key_under_the_base_path() {
    try (Assistant assistant = Assistant.at(requireNonNull(server), MCP, Assistant.KEY)) {
      assistant.client().initialize();

      assertThat(assistant.client().listTools().tools()).hasSize(4);
    }
  }

  @Test
  void keeps_out_who_has_a_wrong_key() {
    try (Assistant assistant = Assistant.at(requireNonNull(server), MCP, "0123456789abcdef")) {
      assertThatThrownBy(() -> assistant.client().initialize()).hasStackTraceContaining("401");
    }
    problem(send(post(PING).setHeader("X-API-Key", "0123456789abcdef")), 401, "api-key-refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "PUT"})
  void answers_posts_only(String method) {
    problem(send(request().method(method, BodyPublishers.noBody())), 405, "method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/event-stream", "*/*", "application/json"})
  void has_no_stream_and_says_so_without_a_body(String accepted) {
    HttpResponse<String> response = send(request().header("Accept", accepted).GET());

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example",
    "http://localhost.evil.example",
    "https://shop.example.evil.example",
    "null"
  })
  void keeps_out_pages_of_other_origins(String origin) {
    problem(send(post(PING).header("Origin", origin)), 403, "origin-refused");
  }

  @Test
  void keeps_out_a_page_whose_name_was_made_to_lead_here() {
    int port = request().build().uri().getPort();

    problem(
        send(post(PING).header("Origin", "http://rebound.example:" + port)), 403, "origin-refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1", "https://shop.example"})
  void lets_in_pages_of_known_origins(String origin) {
    assertThat(send(post(PING).header("Origin", origin)).statusCode()).isEqualTo(200);
  }

  @Test
  void answers_a_ping_and_takes_note_of_what_is_told() {
    HttpResponse<String> pong = send(post(PING));

    assertThat(pong.statusCode()).isEqualTo(200);
    assertThat(TestServer.json(pong).path("id").asInt()).isEqualTo(1);
    assertThat(TestServer.json(pong).has("result")).isTrue();
    assertThat(
            send(post("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}"))
                .statusCode())
        .isEqualTo(202);
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void tells_what_is_wrong_with_a_message(String body, int status, int code) {
    HttpResponse<String> response = send(post(body));
    JsonNode error = TestServer.json(response).path("error");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(error.path("code").asInt()).isEqualTo(code);
    assertThat(error.path("message").asText()).isNotBlank();
    assertThat(response.body())
        .doesNotContain("Exception", "stackTrace", "io.modelcontextprotocol", "jackson");
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        argumentSet("no JSON", "hello", 400, -32700),
        argumentSet("a list", "[" + PING + "]", 400, -32700),
        argumentSet("no method", "{\"jsonrpc\": \"2.0\", \"id\": 1}", 400, -32600),
        argumentSet(
            "half an id", "{\"jsonrpc\": \"2.0\", \"id\": 1.5, \"method\": \"ping\"}", 400, -32600),
        argumentSet(
            "an unknown method",
            "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/drop\"}",
            200,
            -32601),
        argumentSet(
            "an unknown tool",
            "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\","
                + " \"params\": {\"name\": \"drop\"}}",
            200,
            -32602),
        argumentSet(
            "parameters of another shape",
            "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": [\"ask\"]}",
            200,
            -32602),
        argumentSet(
            "arguments of another shape",
            "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\","
                + " \"params\": {\"name\": \"ask\", \"arguments\": \"total sales\"}}",
            200,
            -32602));
  }

  @Test
  void speaks_known_versions_of_the_protocol() {
    assertThat(send(post(PING).header("MCP-Protocol-Version", "2025-06-18")).statusCode())
        .isEqualTo(200);
    assertThat(send(post(PING).header("MCP-Protocol-Version", "1999-12-31")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void is_gone_when_it_is_switched_off(@TempDir Path dataDir) {
    Map<String, Object> settings = Map.of("quaestor.sample-data", "false", "quaestor.mcp", "False");
    try (TestServer without = TestServer.start(dataDir, settings)) {
      assertThat(without.post("/mcp", PING).statusCode()).isEqualTo(404);
      assertThat(without.get("/info").body()).doesNotContain("mcp");
    }
    assertThat(
            send(requireNonNull(server).request("/api/v1/info").header("X-API-Key", Assistant.KEY))
                .body())
        .contains("POST /api/v1/mcp");
  }

  private HttpRequest.Builder request() {
    return requireNonNull(server).request(MCP).header("X-API-Key", Assistant.KEY);
  }

  private HttpRequest.Builder post(String body) {
    return request()
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return requireNonNull(server).send(request.build());
  }

  private static void problem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo(code);
  }
}
