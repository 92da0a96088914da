package io.quaestor.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quaestor.http.TestServer;
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

/** The pages that show the description, and what of it depends on how a server is set up. */
@TestInstance(Lifecycle.PER_CLASS)
class ViewersOverHttpTest {
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server = TestServer.start(dataDir, Map.of("quaestor.sample-data", "false"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void leaves_out_what_is_switched_off(@TempDir Path dataDir) {
    try (TestServer without =
        TestServer.start(
            dataDir, Map.of("quaestor.sample-data", "false", "quaestor.mcp", "false"))) {
      JsonNode paths = Described.by(without).document().path("paths");

      assertThat(paths.has("/mcp")).isFalse();
      assertThat(paths.has("/ask")).isTrue();
    }
  }

  @Test
  void knows_its_prefix_and_is_the_same_in_yaml(@TempDir Path dataDir) throws Exception {
    try (TestServer prefixed =
        TestServer.start(
            dataDir, Map.of("quaestor.sample-data", "false", "quaestor.base-path", "/api/v1"))) {
      JsonNode json = TestServer.json(prefixed.get("/api/v1/openapi.json"));
      HttpResponse<String> yaml = prefixed.get("/api/v1/openapi.yml");

      assertThat(json.at("/servers/0/url").asText()).isEqualTo("/api/v1");
      assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(json);
      assertThat(prefixed.get("/api/v1/docs/swagger-ui.js").statusCode()).isEqualTo(200);
      assertThat(prefixed.get("/openapi.json").statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({"/docs", "/redoc"})
  void shows_pages_that_run_no_script_but_their_own(String path) {
    HttpResponse<String> page = server.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self';")
        .doesNotContain("unsafe-eval");
    assertThat(page.body()).contains("<script src=\"").doesNotContain("https://", "<script>");
  }

  @Test
  void gives_no_other_file_and_none_that_fetches_a_picture_elsewhere() {
    assertThat(server.get("/docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
    assertThat(server.get("/redoc/redoc.standalone.js").body()).doesNotContain("cdn.redoc.ly");
    assertThat(server.get("/docs/errors.md").statusCode()).isEqualTo(404);
    assertThat(server.get("/docs/..%2Ferrors.md").statusCode()).isEqualTo(404);
  }
}
