package io.quaestor.http.telemetry.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.TestServer;
import io.quaestor.http.load.Form;
import io.quaestor.http.load.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dashboards show and rules watch is what a server exports. */
class DashboardsTest {
  private static final Path DEPLOY = Path.of("..", "deploy");

  @Test
  void name_no_metric_and_no_label_that_a_server_does_not_have(@TempDir Path dataDir)
      throws Exception {
    List<String> expressions = new ArrayList<>(ofDashboards());
    expressions.addAll(ofRules());
    assertThat(expressions).hasSizeGreaterThan(40);

    Exposition exported = afterAFullDay(dataDir);

    assertThat(expressions)
        .allSatisfy(
            expression -> {
              PromQl parts = new PromQl(expression);
              assertThat(exported.names()).containsAll(parts.metrics());
              assertThat(exported.labels()).containsAll(parts.labels());
            });
  }

  @Test
  void would_be_found_out() {
    PromQl sum = new PromQl("sum by (le, route) (rate(a_total{b=\"c\",d=~\"e.*\"}[5m])) > 0.05");

    assertThat(sum.metrics()).containsExactly("a_total");
    assertThat(sum.labels()).containsExactly("b", "d", "route");
  }

  private static List<String> ofDashboards() throws IOException {
    try (Stream<Path> files = Files.list(DEPLOY.resolve("grafana/dashboards"))) {
      List<String> expressions = new ArrayList<>();
      for (Path file : files.toList()) {
        JsonNode dashboard = new ObjectMapper().readTree(file.toFile());
        dashboard.findValuesAsText("expr").forEach(expressions::add);
      }
      return expressions;
    }
  }

  private static List<String> ofRules() throws IOException {
    return new YAMLMapper()
        .readTree(DEPLOY.resolve("prometheus/rules.yml").toFile())
        .findValuesAsText("expr");
  }

  /** Of a server that has seen a bit of everything. */
  private static Exposition afterAFullDay(Path dataDir) throws InterruptedException {
    try (ModelWireStub stub = ModelWireStub.start();
        TestServer server =
            TestServer.start(
                dataDir,
                Map.of(
                    "quaestor.llm", "ollama",
                    "quaestor.llm-base-url", stub.baseUrl(WireFormat.OLLAMA).toString(),
                    "quaestor.llm-model", "a-model"))) {
      stub.replies(StubReply.sql("SELECT AVG(total) AS modal_ticket FROM sales_data"));
      server.post("/ask", "{\"question\":\"what is the modal ticket?\"}");
      stub.replies(StubReply.failure(404, "no such model"));
      server.post("/ask", "{\"question\":\"what is the modal waiter?\"}");
      server.post("/ask", "{\"question\":\"top 5 products\",\"dataset\":\"nowhere\"}");
      server.post("/query", "{\"sql\":\"DROP TABLE sales_data\"}");
      Jobs.over(
          server,
          Jobs.accepted(
              new Form()
                  .file("file", "departments.csv", "901,Cellar\n")
                  .post(server, "/upload/csv/departments")));
      System.gc();
      return onceCounted(server, "quaestor_load_duration_seconds_count");
    }
  }

  /** A load is counted a moment after its job is over. */
  private static Exposition onceCounted(TestServer server, String name)
      throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    Exposition exported = Exposition.of(server);
    while (!exported.names().contains(name) && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      exported = Exposition.of(server);
    }
    return exported;
  }
}
