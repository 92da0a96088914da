package io.quaestor.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class AccessOverHttpTest {
  private static final String KEY = "0123456789abcdef";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir,
            Map.of(
                "quaestor.sample-data", "false",
                "quaestor.api-keys", "till:fedcba9876543210,office:" + KEY,
                "quaestor.cors-origins", "https://shop.example"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789abcdeF", "office", "office:0123456789abcdef"})
  void keeps_out_who_has_no_right_key(String key) {
    HttpResponse<String> response =
        server.send(server.request("/info").header("X-API-Key", key).build());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo("api-key-refused");
    assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @Test
  void keeps_out_who_sends_no_key_at_all_even_from_paths_that_do_not_exist() {
    assertThat(server.get("/nowhere").statusCode()).isEqualTo(401);
  }

  @Test
  void lets_in_who_has_a_key_and_everybody_to_the_health_check() {
    HttpRequest request = server.request("/info").header("X-API-Key", KEY).build();

    assertThat(server.send(request).statusCode()).isEqualTo(200);
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:3000",
    "http://127.0.0.1:5173",
    "http://localhost",
    "https://shop.example"
  })
  void lets_known_pages_ask_before_they_have_sent_a_key(String origin) {
    HttpResponse<String> response = preflight(origin);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost.evil.example",
    "http://evil.example",
    "https://shop.example.evil.example",
    "http://localhost:3000.evil.example",
    "null"
  })
  void gives_other_pages_no_leave(String origin) {
    assertThat(preflight(origin).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void takes_a_key_as_a_bearer_too() {
    assertThat(bearer("/info", KEY).statusCode()).isEqualTo(200);
    assertThat(bearer("/info", "fedcba987654321x").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/../info", "/health%2f..%2finfo", "/healthy", "/page/../info"})
  void opens_no_path_that_only_looks_like_an_open_one(String path) {
    assertThat(server.get(path).statusCode()).isIn(401, 404);
  }

  private HttpResponse<String> bearer(String path, String token) {
    return server.send(server.request(path).header("Authorization", "Bearer " + token).build());
  }

  private HttpResponse<String> preflight(String origin) {
    return server.send(
        server
            .request("/ask")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type,x-api-key")
            .method("OPTIONS", BodyPublishers.noBody())
            .build());
  }
}
