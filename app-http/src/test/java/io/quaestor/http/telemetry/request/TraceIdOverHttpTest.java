package io.quaestor.http.telemetry.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceIdOverHttpTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String ENDLESS =
      """
      {"sql":"SELECT COUNT(*) AS n FROM sales_data a JOIN sales_data b ON a.waiter = b.waiter \
      JOIN sales_data c ON b.waiter = c.waiter"}""";

  @Test
  void a_failure_of_the_server_says_by_what_it_is_found_in_the_log(@TempDir Path dataDir) {
    try (TestServer server = TestServer.start(dataDir, Map.of("quaestor.query-timeout", "200ms"))) {
      HttpResponse<String> traced =
          server.send(
              server
                  .request("/query")
                  .header("Content-Type", "application/json")
                  .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                  .POST(BodyPublishers.ofString(ENDLESS))
                  .build());
      JsonNode untraced = TestServer.json(server.post("/query", ENDLESS));
      JsonNode refused = TestServer.json(server.post("/query", "{\"sql\":\"DROP TABLE x\"}"));

      assertThat(traced.statusCode()).as(traced.body()).isEqualTo(503);
      assertThat(TestServer.json(traced).path("trace_id").asText()).isEqualTo(TRACE);
      assertThat(untraced.path("trace_id").asText()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
      assertThat(refused.has("trace_id")).isFalse();
    }
  }
}
