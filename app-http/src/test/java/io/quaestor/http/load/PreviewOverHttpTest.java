package io.quaestor.http.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
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
class PreviewOverHttpTest {
  private static final int LIMIT = 256 * 1024;

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
  void tells_how_a_file_would_be_read() {
    JsonNode preview = json(preview("", "text/csv; charset=utf-8", "ID,note\n1,x\n"));
    JsonNode jobs = json(preview("?table=jobs", "text/csv", "ID,Job\n1,Cook\nx,Clerk\n"));

    assertThat(preview.path("tables")).hasSize(8);
    assertThat(jobs.toString())
        .isEqualTo(
            """
            {"tables":[{"dataset":"hiring","table":"jobs","fits":true,"header":true,\
            "columns":[{"name":"id","type":"integer","required":true,"file_column":"ID","file_index":0},\
            {"name":"job","type":"text","required":true,"file_column":"Job","file_index":1}],\
            "missing":[],"extra_columns":[],"rows_read":2,"rows_fit":1,\
            "faults":[{"line":3,"column":"id","reason":"expected a whole number such as 12"}]}],\
            "columns":["ID","Job"],"rows":[["1","Cook"],["x","Clerk"]]}\
            """);
  }

  @Test
  void has_no_place_in_the_file_for_a_column_that_is_not_there() {
    JsonNode hires =
        json(preview("?table=hired_employees&cut=false", "text/csv", "id,name,hire_dt\n1,a,b"));

    assertThat(hires.at("/tables/0/columns/3/name").asText()).isEqualTo("department_id");
    assertThat(hires.at("/tables/0/columns/3/file_index").isNull()).isTrue();
    assertThat(hires.at("/tables/0/columns/3/file_column").isNull()).isTrue();
    assertThat(hires.at("/tables/0/rows_read").asInt()).isEqualTo(1);
  }

  @Test
  void says_what_the_load_says_then() throws Exception {
    String csv = "id,department,more\n1,Sales,\nx,Legal,\n3,IT\n";
    JsonNode told = json(preview("?table=departments", "text/csv", csv)).at("/tables/0");

    String id =
        Jobs.accepted(
            new Form().file("file", "d.csv", csv).post(server, "/upload/csv/departments"));
    JsonNode job = Jobs.over(server, id);

    assertThat(job.path("rows_written")).isEqualTo(told.path("rows_fit"));
    assertThat(job.path("rows_read")).isEqualTo(told.path("rows_read"));
    assertThat(job.path("extra_columns")).isEqualTo(told.path("extra_columns"));
    String rejects = server.get("/jobs/" + id + "/rejects").body();
    assertThat(told.path("faults")).hasSize(2);
    for (JsonNode fault : told.path("faults")) {
      assertThat(rejects)
          .contains(fault.path("line").asText() + ",", fault.path("reason").asText());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "?table=rent, text/csv, 404, table-unknown",
    "?cut=maybe, text/csv, 400, request-malformed",
    "'', application/json, 415, media-type-unsupported",
    "?cut=false, text/csv, 400, file-malformed"
  })
  void refuses_what_it_cannot_read(String query, String type, int status, String code) {
    HttpResponse<String> response = preview(query, type, "id,job\n1,\"Cook");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo(code);
  }

  @Test
  void says_which_body_it_takes() {
    assertThat(preview("", "application/json", "{}").body()).contains("text/csv");
  }

  @Test
  void reads_so_much_and_no_more() {
    String row = "1,Cook\n";
    String all = row + " ".repeat(LIMIT - 2 * row.length()) + row;

    assertThat(preview("?table=jobs", "text/csv", all).statusCode()).isEqualTo(200);
    HttpResponse<String> larger = preview("?table=jobs", "text/csv", all + " ");
    assertThat(larger.statusCode()).isEqualTo(413);
    assertThat(TestServer.json(larger).path("code").asText()).isEqualTo("file-too-large");
  }

  private static JsonNode json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  private HttpResponse<String> preview(String query, String type, String csv) {
    return server.send(
        server
            .request("/upload/preview" + query)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(csv))
            .build());
  }
}
