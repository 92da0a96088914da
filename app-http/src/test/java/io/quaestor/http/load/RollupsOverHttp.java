package io.quaestor.http.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * When rows that come in are in the rollups, whichever database keeps them. In the standard
 * interval of five minutes, nothing but a load refreshes them.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RollupsOverHttp {
  private @Nullable TestServer server;

  abstract TestServer start(Path dataDir);

  @BeforeAll
  void startOnce(@TempDir Path dataDir) {
    server = start(dataDir);
  }

  @AfterAll
  void stop() {
    server().close();
  }

  @Test
  void they_have_the_rows_of_a_load_when_its_job_is_done_and_questions_read_them()
      throws Exception {
    String line = "1/8/2024,Monday,9:05,FCB 81,8,Rolled scone,2,1.5,3\n";
    load(line);
    assertThat(rolledUp()).isEqualTo("[2,3,1]");

    load(line + line);

    assertThat(rolledUp()).isEqualTo("[6,9,3]");
    JsonNode answer = ask("units of rolled scone");
    assertThat(answer.path("sql").asText()).contains("FROM takings_by_product");
    assertThat(answer.at("/data/rows/0").toString()).isEqualTo("[6]");
  }

  @Test
  void questions_read_the_table_while_they_are_behind_it() throws Exception {
    load("1/9/2024,Tuesday,9:05,FCB 91,8,Stale scone,2,1.5,3\n");
    HttpResponse<String> added =
        server()
            .post(
                "/batch/sales_data",
                """
                {"table": "sales_data", "rows": [{"date": "2024-01-09", "week_day": "Tuesday",
                  "hour": "09:05", "ticket_number": "FCB 92", "waiter": 8,
                  "product_name": "Stale scone", "quantity": 3, "unitary_price": 1.5,
                  "total": 4.5}]}
                """);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

    JsonNode answer = ask("units of stale scone");

    assertThat(answer.path("sql").asText()).contains("FROM sales_data");
    assertThat(answer.at("/data/rows/0").toString()).isEqualTo("[5]");
  }

  /** They may be behind when it is asked again. */
  @Test
  void what_is_confirmed_is_kept_with_sql_that_reads_the_table() throws Exception {
    load("1/10/2024,Wednesday,9:05,FCB 93,8,Proven scone,2,1.5,3\n");
    JsonNode answer = ask("units of proven scone");
    assertThat(answer.path("sql").asText()).contains("FROM takings_by_product");

    String path = "/answers/" + answer.path("id").asText() + "/verify";
    JsonNode confirmed = TestServer.json(server().post(path, ""));

    assertThat(confirmed.path("sql").asText()).contains("FROM sales_data", "'Proven scone'");
  }

  @Test
  void they_are_in_the_schema_beside_the_tables() {
    JsonNode schema = TestServer.json(server().get("/schema"));

    assertThat(schema.at("/rollups/0/name").asText()).isEqualTo("takings_by_product");
    assertThat(schema.path("tables").findValuesAsText("name")).doesNotContain("takings_by_product");
  }

  private void load(String csv) throws InterruptedException {
    HttpResponse<String> sent =
        new Form().file("file", "some.csv", csv).post(server(), "/upload/csv/sales_data");
    JsonNode job = Jobs.over(server(), Jobs.accepted(sent));
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
  }

  private String rolledUp() {
    String sql =
        "SELECT SUM(units), SUM(revenue), SUM(lines) FROM takings_by_product"
            + " WHERE product_name = 'Rolled scone'";
    HttpResponse<String> read = server().post("/query", "{\"sql\": \"" + sql + "\"}");
    return TestServer.json(read).at("/data/rows/0").toString();
  }

  private JsonNode ask(String question) {
    return TestServer.json(server().post("/ask", "{\"question\": \"" + question + "\"}"));
  }

  private TestServer server() {
    return requireNonNull(server);
  }
}
