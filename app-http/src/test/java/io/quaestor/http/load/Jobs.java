package io.quaestor.http.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Jobs of a server, waited for. */
public final class Jobs {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Jobs() {}

  /** The id of the job that an upload was answered with. */
  public static String accepted(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    return TestServer.json(response).path("job_id").asText();
  }

  /** The job, once it is over. */
  public static JsonNode over(TestServer server, String id) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    JsonNode job = job(server, id);
    while (job.path("ended_at").isNull()) {
      assertThat(Instant.now()).as(job.toString()).isBefore(end);
      Thread.sleep(20);
      job = job(server, id);
    }
    return job;
  }

  static JsonNode job(TestServer server, String id) {
    HttpResponse<String> response = server.get("/jobs/" + id);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }
}
