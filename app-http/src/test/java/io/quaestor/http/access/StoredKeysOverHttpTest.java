package io.quaestor.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class StoredKeysOverHttpTest {
  private static final Map<String, Object> SETTINGS = Map.of("quaestor.sample-data", "false");

  private TestServer server;
  private Keys keys;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server = TestServer.start(dataDir, SETTINGS);
    keys = new Keys(dataDir);
    keys.make("setup", Set.of(Scope.ADMIN));
  }

  @AfterAll
  void stop() {
    server.close();
    keys.close();
  }

  @Test
  void the_first_key_shuts_a_door_that_was_open(@TempDir Path dataDir) throws Exception {
    try (TestServer fresh = TestServer.start(dataDir, SETTINGS);
        Keys book = new Keys(dataDir)) {
      assertThat(fresh.get("/info").statusCode()).isEqualTo(200);

      KeyToken first = book.make("first", Set.of(Scope.READ));

      await(() -> fresh.get("/info").statusCode() == 401);
      assertThat(send(fresh, "GET", "/info", first.text()).statusCode()).isEqualTo(200);

      book.revoke(first);
      await(() -> send(fresh, "GET", "/info", first.text()).statusCode() == 401);
      assertThat(fresh.get("/info").statusCode()).as("the last one is gone").isEqualTo(401);
      assertThat(fresh.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "READ, GET, /info, 200, ''",
    "READ, POST, /batch/sales_data, 403, load-scope-missing",
    "READ, DELETE, /cache, 403, admin-scope-missing",
    "READ, GET, /nowhere, 404, not-found",
    "LOAD, GET, /info, 403, read-scope-missing",
    "LOAD, GET, /nowhere, 403, read-scope-missing",
    "LOAD, GET, /jobs, 200, ''",
    "LOAD, POST, /batch/sales_data, 400, request-malformed",
    "LOAD, DELETE, /cache, 403, admin-scope-missing",
    "ADMIN, GET, /info, 200, ''",
    "ADMIN, POST, /batch/sales_data, 400, request-malformed",
    "ADMIN, DELETE, /cache, 200, ''",
  })
  void a_key_opens_what_it_is_for(
      Scope scope, String method, String path, int status, String code) {
    KeyToken key = keys.make("a " + scope + " " + System.nanoTime(), Set.of(scope));

    HttpResponse<String> response = send(server, method, path, key.text());

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode body = TestServer.json(response);
    assertThat(body.path("code").asText()).isEqualTo(code);
    if (status == 403) {
      assertThat(body.path("detail").asText()).contains("scope " + code.replaceAll("-.*", ""));
    }
  }

  @Test
  void refuses_wrong_expired_and_revoked_keys_in_the_same_words() {
    KeyToken good = keys.make("good", Set.of(Scope.READ));
    KeyToken expired = keys.make("late", Set.of(Scope.READ), Instant.now().minusSeconds(1));
    KeyToken revoked = keys.make("gone", Set.of(Scope.READ));
    keys.revoke(revoked);
    JsonNode unknown = refused(KeyToken.fresh().text());

    assertThat(refused(new KeyToken(good.id(), KeyToken.fresh().secret()).text()))
        .isEqualTo(unknown);
    assertThat(refused(expired.text())).isEqualTo(unknown);
    assertThat(refused(revoked.text())).isEqualTo(unknown);
  }

  @Test
  void writes_the_name_of_the_key_beside_what_it_brings() {
    KeyToken till = keys.make("till 7", Set.of(Scope.LOAD));

    HttpResponse<String> accepted =
        server.send(
            server
                .request("/upload/csv/jobs")
                .header("Authorization", "bearer " + till.text())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                    BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\";"
                            + " filename=\"jobs.csv\"\r\n\r\nid,job\n1,Cook\n\r\n--x--\r\n"))
                .build());

    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    String job = TestServer.json(accepted).path("job_id").asText();
    assertThat(TestServer.json(send(server, "GET", "/jobs/" + job, till.text())).toString())
        .contains("till 7");
  }

  private JsonNode refused(String key) {
    HttpResponse<String> response = send(server, "GET", "/info", key);
    assertThat(response.statusCode()).isEqualTo(401);
    return TestServer.json(response);
  }

  private static HttpResponse<String> send(
      TestServer server, String method, String path, String key) {
    HttpRequest.Builder request = server.request(path).header("X-API-Key", key);
    if (method.equals("POST")) {
      request.header("Content-Type", "application/json");
    }
    return server.send(request.method(method, BodyPublishers.noBody()).build());
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.holds()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(100);
    }
  }
}
