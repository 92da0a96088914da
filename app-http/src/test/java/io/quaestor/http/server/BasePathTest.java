package io.quaestor.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import io.quaestor.http.settings.ServerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasePathTest {
  private final BasePath basePath =
      new BasePath(
          new ServerSettings("127.0.0.1", 0, "/api/v1", List.of(), true, Duration.ofSeconds(20)));

  @ParameterizedTest
  @CsvSource({
    "/api/v1/ask, /ask",
    "/api/v1/analyze?text=a, /analyze?text=a",
    "/api/v1, /",
    "/api/v1/, /",
    "/api/v1?x=1, /?x=1",
  })
  void takes_the_prefix_off(String uri, String inner) {
    assertThat(basePath.inner(uri)).isEqualTo(inner);
  }

  @ParameterizedTest
  @CsvSource({"/ask", "/api/v1x", "/api/v10/ask", "/", "/ask/api/v1"})
  void leads_other_paths_nowhere_and_calls_them_what_the_client_called_them(String uri) {
    assertThat(basePath.inner(uri)).startsWith("/:outside");
    assertThat(basePath.outer(basePath.inner(uri))).isEqualTo(uri);
  }

  @Test
  void moves_every_path_bodies_included(@TempDir Path dataDir) {
    Map<String, Object> settings =
        Map.of("quaestor.base-path", "/api/v1", "quaestor.sample-data", "false");
    try (TestServer server = TestServer.start(dataDir, settings)) {
      assertThat(server.get("/api/v1/schema").statusCode()).isEqualTo(200);
      assertThat(server.get("/schema").statusCode()).isEqualTo(404);
      assertThat(TestServer.json(server.get("/schema")).path("instance").asText())
          .isEqualTo("/schema");
      assertThat(TestServer.json(server.post("/api/v1/ask", "{}")).path("instance").asText())
          .isEqualTo("/api/v1/ask");
    }
  }
}
