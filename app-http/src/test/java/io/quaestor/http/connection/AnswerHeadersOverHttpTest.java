package io.quaestor.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import java.net.http.HttpHeaders;
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

@TestInstance(Lifecycle.PER_CLASS)
class AnswerHeadersOverHttpTest {
  private static final String KEY = "0123456789abcdef";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir, Map.of("quaestor.sample-data", "false", "quaestor.api-keys", "a:" + KEY));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/info, 200",
    "/health, 200",
    "/nowhere, 404",
    "/ask, 405",
    "/analyze, 400",
    "/page/nothing.js, 404",
  })
  void data_is_not_kept_not_guessed_at_and_not_framed(String path, int status) {
    HttpResponse<String> response =
        server.send(server.request(path).header("X-API-Key", KEY).build());

    assertThat(response.statusCode()).isEqualTo(status);
    assertData(response.headers());
  }

  @Test
  void refusals_have_the_headers_too() {
    HttpResponse<String> refused = server.get("/info");

    assertThat(refused.statusCode()).isEqualTo(401);
    assertData(refused.headers());
  }

  @Test
  void the_page_keeps_its_own_policy() {
    HttpHeaders headers =
        server.send(server.request("/").header("Accept", "text/html").build()).headers();

    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("script-src 'self'", "frame-ancestors 'self'");
    assertThat(headers.allValues("Cache-Control")).containsExactly("no-cache");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
  }

  private static void assertData(HttpHeaders headers) {
    assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'");
    assertThat(headers.allValues("Strict-Transport-Security")).isEmpty();
  }
}
