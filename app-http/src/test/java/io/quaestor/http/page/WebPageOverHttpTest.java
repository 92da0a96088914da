package io.quaestor.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageOverHttpTest {
  /** As browsers send it. */
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @TempDir static Path folder;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(folder, Map.of("quaestor.api-keys", "shop:a-key-of-sixteen-or-more"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void browsers_are_shown_the_page_without_a_key_and_under_a_strict_policy() {
    HttpResponse<String> page = get("/", BROWSER);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "script-src 'self';")
        .doesNotContain("unsafe-eval");
    assertThat(page.body()).contains("<title>Quaestor</title>");
  }

  @ParameterizedTest
  @CsvSource({"/,*/*", "/,application/json", "/info,text/html", "/schema,text/html", "/jobs,*/*"})
  void everything_else_needs_the_key(String path, String accept) {
    assertThat(get(path, accept).statusCode()).isEqualTo(401);
  }

  @Test
  void files_whose_names_change_with_what_is_in_them_are_kept_for_good() {
    Matcher script =
        Pattern.compile("\\./(page/page-[^\"]+\\.js)").matcher(get("/", BROWSER).body());
    assumeTrue(script.find(), "built without npm, and so without the page");

    HttpResponse<String> file = get("/" + script.group(1), "*/*");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(get("/page/quaestor-ask.js", "*/*").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page/none.js", "/page/../application.properties", "/page/%2e%2e/x"})
  void nothing_but_the_page_lies_among_its_files(String path) {
    assertThat(get(path, "*/*").statusCode()).isIn(401, 404);
  }

  @Test
  void says_how_to_get_the_page_when_it_was_built_without() {
    assertThat(new WebPage(null).show().body()).contains("without its web page", "npm");
  }

  private static HttpResponse<String> get(String path, String accept) {
    return server.send(server.request(path).header("Accept", accept).GET().build());
  }
}
