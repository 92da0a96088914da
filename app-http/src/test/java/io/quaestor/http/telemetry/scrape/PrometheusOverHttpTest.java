package io.quaestor.http.telemetry.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrometheusOverHttpTest {
  private static final String DURATION = "http_server_request_duration_seconds_count";
  private static final String QUESTIONS = "quaestor_question_duration_seconds_count";

  private @Nullable TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server = TestServer.start(dataDir, Map.of());
  }

  @AfterAll
  void stop() {
    server().close();
  }

  private TestServer server() {
    return Objects.requireNonNull(server);
  }

  @Test
  void is_written_in_the_form_that_is_asked_for() {
    HttpResponse<String> text = server().get("/prometheus");
    HttpResponse<String> open =
        server()
            .send(
                server()
                    .request("/prometheus")
                    .header("Accept", "application/openmetrics-text; version=1.0.0")
                    .build());

    assertThat(text.headers().firstValue("Content-Type")).get().asString().startsWith("text/plain");
    assertThat(open.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/openmetrics-text");
    assertThat(open.body()).endsWith("# EOF\n");
  }

  @Test
  void counts_requests_by_route_and_never_by_path() throws InterruptedException {
    server().get("/jobs/one");
    server().get("/jobs/two");
    server().get("/no/such/path");
    server().get("/no/such/path/either");
    server().get("/page/no-such-file.js");

    awaitValue(DURATION, Map.of("http_route", "/jobs/{id}", "http_response_status_code", "404"), 2);
    awaitValue(DURATION, Map.of("http_route", "unknown", "http_response_status_code", "404"), 3);
    assertThat(Exposition.of(server()).samples())
        .noneMatch(sample -> sample.contains("such") || sample.contains("/jobs/one"));
  }

  @Test
  void counts_what_cannot_be_read_as_a_request() throws InterruptedException {
    double before =
        Exposition.of(server()).value(DURATION, Map.of("http_response_status_code", "400"));
    server().post("/ask", "{");

    awaitValue(DURATION, Map.of("http_response_status_code", "400"), before + 1);
  }

  @Test
  void counts_questions_by_what_became_of_them() {
    Exposition before = Exposition.of(server());
    ask("top 7 products by revenue");
    ask("top 7 products by revenue");
    ask("why is the sky of Mars red?");

    assertCounted(before, "answered", "grammar");
    assertCounted(before, "answered", "cache");
    assertCounted(before, "declined", "none");
    assertThat(Exposition.of(server()).samples())
        .noneMatch(sample -> sample.toLowerCase(Locale.ROOT).contains("mars"));
  }

  private void assertCounted(Exposition before, String outcome, String source) {
    Map<String, String> labels =
        Map.of("quaestor_question_outcome", outcome, "quaestor_question_source", source);
    assertThat(Exposition.of(server()).value(QUESTIONS, labels))
        .as("%s by %s", outcome, source)
        .isEqualTo(before.value(QUESTIONS, labels) + 1);
  }

  @Test
  void counts_queries_by_dataset_and_refusals_by_rule() {
    Exposition before = Exposition.of(server());
    server().post("/query", "{\"sql\":\"SELECT total FROM sales_data LIMIT 7\"}");
    server().post("/query", "{\"sql\":\"DELETE FROM sales_data\"}");

    Exposition after = Exposition.of(server());
    Map<String, String> ran = Map.of("quaestor_dataset", "pos", "quaestor_query_verdict", "ran");
    String queries = "db_client_operation_duration_seconds_count";
    String rows = "db_client_response_returned_rows_sum";
    assertThat(after.value(queries, ran)).isEqualTo(before.value(queries, ran) + 1);
    assertThat(after.value(rows, Map.of())).isEqualTo(before.value(rows, Map.of()) + 7);
    assertThat(after.value("quaestor_sql_refused_total", Map.of()))
        .isEqualTo(before.value("quaestor_sql_refused_total", Map.of()) + 1);
  }

  @Test
  void knows_when_nothing_is_under_way() throws InterruptedException {
    server().get("/info");

    // The one that asks.
    awaitValue("http_server_active_requests", Map.of(), 1);
  }

  private void ask(String question) {
    server().post("/ask", "{\"question\":\"" + question + "\"}");
  }

  /** A request is counted once its last byte has gone, which the client may have before. */
  private void awaitValue(String name, Map<String, String> labels, double value)
      throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    double seen = Exposition.of(server()).value(name, labels);
    while (seen != value && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      seen = Exposition.of(server()).value(name, labels);
    }
    assertThat(seen).as("%s%s", name, labels).isEqualTo(value);
  }
}
