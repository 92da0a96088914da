package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client hears of a query that goes beyond a limit, as docs/errors.md says it. */
class LimitsOverHttpTest {
  private static final String ALL_LINES =
      "{\"sql\":\"SELECT * FROM sales_data\",\"page_size\":1000}";

  @Test
  void refuses_a_result_of_too_many_bytes_and_streams_it_as_csv(@TempDir Path dataDir) {
    try (TestServer server =
        TestServer.start(dataDir, Map.of("quaestor.max-result-bytes", "20kB"))) {
      HttpResponse<String> refused = server.post("/query", ALL_LINES);
      HttpResponse<String> csv =
          server.send(
              server
                  .request("/query")
                  .header("Content-Type", "application/json")
                  .header("Accept", "text/csv")
                  .POST(BodyPublishers.ofString(ALL_LINES))
                  .build());

      assertTooLarge(refused, "20000 bytes", "QUAESTOR_MAX_RESULT_BYTES", "CSV");
      assertThat(csv.statusCode()).isEqualTo(200);
      assertThat(csv.body().length()).isGreaterThan(20_000);
    }
  }

  @Test
  void refuses_a_query_that_costs_too_much(@TempDir Path dataDir) {
    Map<String, Object> settings = new HashMap<>(postgres());
    settings.put("quaestor.db-max-cost", "1000000");
    try (TestServer server = TestServer.start(dataDir, settings)) {
      String pairs = "SELECT SUM(a.total * b.total) AS s FROM sales_data a CROSS JOIN sales_data b";

      assertTooLarge(
          server.post("/query", "{\"sql\":\"" + pairs + "\"}"),
          "the 1000000 of QUAESTOR_DB_MAX_COST",
          "joined by a condition");
      assertThat(server.post("/query", ALL_LINES).statusCode()).isEqualTo(200);
    }
  }

  private static Map<String, Object> postgres() {
    EmbeddedPostgresServer.Login login = EmbeddedPostgresServer.shared().newDatabase();
    return Map.of(
        "quaestor.db", "postgres",
        "quaestor.db-url", login.url(),
        "quaestor.db-user", login.user(),
        "quaestor.db-password", login.password(),
        "quaestor.db-reader-user", login.readerUser(),
        "quaestor.db-reader-password", login.readerPassword());
  }

  private static void assertTooLarge(HttpResponse<String> response, String... words) {
    JsonNode problem = TestServer.json(response);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(problem.path("code").asText()).isEqualTo("query-too-large");
    assertThat(problem.path("retryable").asBoolean()).isFalse();
    assertThat(problem.path("detail").asText()).contains(words);
  }
}
