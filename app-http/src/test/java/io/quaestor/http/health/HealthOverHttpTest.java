package io.quaestor.http.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthOverHttpTest {
  /** Where nobody listens. */
  private static final Map<String, Object> OTHERS_AWAY =
      Map.of(
          "quaestor.sample-data", "false",
          "quaestor.llm", "ollama",
          "quaestor.llm-model", "some",
          "quaestor.llm-base-url", "http://127.0.0.1:1",
          "quaestor.cache", "redis",
          "quaestor.redis-url", "redis://127.0.0.1:1");

  @TempDir private Path folder;

  @Test
  void a_server_without_its_model_and_its_redis_has_less_than_it_should_and_takes_requests() {
    try (TestServer server = TestServer.start(folder, OTHERS_AWAY)) {
      HttpResponse<String> whole = server.get("/health");
      JsonNode health = TestServer.json(whole);

      assertThat(whole.statusCode()).isEqualTo(200);
      assertThat(health.path("status").asText()).isEqualTo("DEGRADED");
      assertThat(health.at("/details/model/status").asText()).isEqualTo("DEGRADED");
      assertThat(health.at("/details/cache/status").asText()).isEqualTo("DEGRADED");
      assertThat(health.at("/details/database/status").asText()).isEqualTo("UP");
      assertThat(health.at("/details/disk/status").asText()).isEqualTo("UP");
      assertThat(whole.body()).doesNotContain("127.0.0.1", folder.toString());
      assertThat(server.get("/health/readiness").statusCode()).isEqualTo(200);
      assertThat(server.get("/health/liveness").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_server_that_stops_answers_until_the_load_balancer_knows_and_asks_clients_to_go()
      throws Exception {
    Map<String, Object> settings =
        Map.of("quaestor.sample-data", "false", "quaestor.stop-delay", "3s");
    try (TestServer server = TestServer.start(folder, settings)) {
      assertThat(server.get("/health/readiness").statusCode()).isEqualTo(200);
      OrderlyStop stop = server.part(OrderlyStop.class);

      CompletableFuture<Void> stopped = CompletableFuture.runAsync(stop::prepare);
      while (!stop.hasBegun()) {
        Thread.onSpinWait();
      }

      assertThat(server.get("/health/readiness").statusCode()).isEqualTo(503);
      assertThat(server.get("/health/liveness").statusCode()).isEqualTo(200);
      HttpResponse<String> last = server.get("/stats");
      assertThat(last.statusCode()).isEqualTo(200);
      assertThat(last.headers().firstValue("Connection")).contains("close");
      stopped.get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void only_the_endpoint_of_health_is_there() {
    try (TestServer server = TestServer.start(folder, Map.of("quaestor.sample-data", "false"))) {
      for (String path : new String[] {"/beans", "/env", "/threaddump", "/routes", "/refresh"}) {
        assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
      }
    }
  }
}
