package io.quaestor.http.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs as clients list, follow and cancel them, behind a key and under a prefix. */
@TestInstance(Lifecycle.PER_CLASS)
class JobsOverHttpTest {
  private static final String HEADER =
      "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total\n";

  /** So many that a worker is busy for a while. */
  private static final int MANY = 400_000;

  private KeyedServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        new KeyedServer(
            TestServer.start(
                dataDir,
                Map.of(
                    "quaestor.sample-data", "false",
                    "quaestor.base-path", "/api",
                    "quaestor.load-workers", "1",
                    "quaestor.api-keys", "till:" + KeyedServer.KEY)));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_job_that_waits_is_cancelled_at_once_and_one_that_runs_soon() throws Exception {
    String running = server.upload("sales_data", HEADER + rows(MANY, 99));
    String waiting = server.upload("jobs", "7,Cook\n");

    HttpResponse<String> first = server.send(server.request("/jobs/" + waiting).DELETE());
    HttpResponse<String> second = server.send(server.request("/jobs/" + running).DELETE());

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(TestServer.json(first).path("state").asText()).isEqualTo("cancelled");
    assertThat(second.statusCode()).as(second.body()).isIn(200, 202);
    JsonNode job = server.over(running);
    assertThat(job.path("state").asText()).isEqualTo("cancelled");
    assertThat(job.path("submitted_by").asText()).isEqualTo("till");
    assertThat(job.at("/links/self").asText()).isEqualTo("GET /api/jobs/" + running);
    JsonNode count =
        TestServer.json(
            server.post(
                "/query", "{\"sql\":\"SELECT COUNT(*) AS n FROM sales_data WHERE waiter = 99\"}"));
    assertThat(count.at("/data/rows/0/0").asInt()).isZero();
  }

  @Test
  void everybody_who_listens_is_told_until_the_job_is_over() throws Exception {
    String id = server.upload("sales_data", HEADER + "x\n" + rows(100_000, 3));
    try (Listener socket = Listener.open(server.socket("/jobs/" + id))) {
      List<JsonNode> events = server.events("/jobs/" + id + "/events");

      assertThat(socket.untilClosed()).isEqualTo(1000);
      for (List<JsonNode> told : List.of(events, socket.heard())) {
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.getLast()).isEqualTo(server.job(id));
        assertThat(told.getLast().path("state").asText()).isEqualTo("done");
        assertThat(told).extracting(job -> job.path("rows_read").asLong()).isSorted();
      }
    }
  }

  @Test
  void who_comes_late_is_told_the_end_and_who_comes_back_that_there_is_no_more() throws Exception {
    String id = server.upload("departments", "1,Sales\n");
    JsonNode job = server.over(id);

    assertThat(server.events("/jobs/" + id + "/events")).containsExactly(job);
    try (Listener socket = Listener.open(server.socket("/jobs/" + id))) {
      assertThat(socket.untilClosed()).isEqualTo(1000);
      assertThat(socket.heard()).containsExactly(job);
    }
    assertThat(
            server
                .send(server.request("/jobs/" + id + "/events").header("Last-Event-ID", "over"))
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void a_listener_needs_a_key_and_a_job() throws Exception {
    String id = server.upload("departments", "2,Legal\n");

    assertThat(Listener.refusal(server.socketWithoutKey("/jobs/" + id))).isEqualTo(401);
    assertThat(server.withoutKey("/jobs/" + id + "/events").statusCode()).isEqualTo(401);
    assertThat(server.withoutKey("/jobs").statusCode()).isEqualTo(401);
    try (Listener socket = Listener.open(server.socket("/jobs/none"))) {
      assertThat(socket.untilClosed()).isEqualTo(4404);
    }
  }

  @Test
  void a_client_that_offers_http_2_is_told_the_job_as_well() throws Exception {
    String id = server.upload("departments", "4,Tax\n");

    assertThat(server.offeringHttp2("/jobs/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void jobs_are_listed_newest_first_page_by_page() throws Exception {
    String first = server.upload("country", "id_country,country_name,continent\nAA,A,Europe\n");
    String second = server.upload("country", "id_country,country_name,continent\nBB,B,Mars\n");
    server.over(first);
    server.over(second);

    JsonNode page = server.json("/jobs?table=COUNTRY&limit=1&state=done,failed");
    assertThat(page.at("/jobs/0/id").asText()).isEqualTo(second);
    String next = page.path("next").asText();
    assertThat(next).startsWith("/api/jobs?before=" + second);
    JsonNode last = server.json(next.substring("/api".length()));
    assertThat(last.at("/jobs/0/id").asText()).isEqualTo(first);
    assertThat(server.json("/jobs?table=country").path("next").isNull()).isTrue();
    assertThat(server.json("/jobs?table=country&state=queued").path("jobs")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /jobs/none, 404, job-unknown",
    "GET, /task/none, 404, job-unknown",
    "GET, /jobs/none/rejects, 404, job-unknown",
    "GET, /jobs/none/events, 404, job-unknown",
    "DELETE, /jobs/none, 404, job-unknown",
    "GET, /jobs?state=asleep, 400, request-malformed",
    "GET, /jobs?limit=0, 400, request-malformed",
    "GET, /jobs?limit=many, 400, request-malformed",
    "GET, /jobs?table=none, 404, table-unknown",
  })
  void answers_what_cannot_be_found(String method, String path, int status, String code) {
    HttpResponse<String> response =
        server.send(server.request(path).method(method, server.nothing()));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo(code);
  }

  @Test
  void what_is_over_cannot_be_cancelled() throws Exception {
    String id = server.upload("departments", "3,Law\n");
    server.over(id);

    HttpResponse<String> response = server.send(server.request("/jobs/" + id).DELETE());

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo("job-over");
  }

  private static String rows(int count, int waiter) {
    StringBuilder csv = new StringBuilder();
    for (int i = 0; i < count; i++) {
      csv.append("1/7/2024,Sunday,9:05,FCB %d,%d,Scone,2,1.5,3\n".formatted(i, waiter));
    }
    return csv.toString();
  }
}
