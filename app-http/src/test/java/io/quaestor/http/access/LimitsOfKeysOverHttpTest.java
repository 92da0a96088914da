package io.quaestor.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.access.KeyLimits;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import io.quaestor.http.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class LimitsOfKeysOverHttpTest {
  /** Rows without end; as CSV they come as fast as they are read. */
  private static final String ENDLESS =
      "{\"sql\": \"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n\"}";

  private TestServer server;
  private Keys keys;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir,
            Map.of(
                "quaestor.sample-data", "false",
                "quaestor.query-timeout", "5m",
                "quaestor.max-rows", "1000000",
                "quaestor.key-rate", "5",
                "quaestor.api-keys", "office:0123456789abcdef"));
    keys = new Keys(dataDir);
  }

  @AfterAll
  void stop() {
    keys.close();
    server.close();
  }

  @Test
  void a_key_without_limits_of_its_own_has_the_standard_ones() {
    for (int i = 0; i < 5; i++) {
      assertThat(get("0123456789abcdef").statusCode()).isEqualTo(200);
    }

    HttpResponse<String> refused = get("0123456789abcdef");

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
    assertThat(TestServer.json(refused).path("code").asText()).isEqualTo("key-rate-exceeded");
    assertThat(TestServer.json(refused).path("retryable").asBoolean()).isTrue();
    assertThat(TestServer.json(refused).path("detail").asText()).contains("5 requests a minute");
    assertThat(refused.headers().firstValue("Retry-After").map(Integer::valueOf).orElse(0))
        .isBetween(1, 60);
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void one_key_does_not_use_up_what_another_may() {
    String first = key("first", 1_000, 2).text();
    String second = key("second", 2, 2).text();
    assertThat(get(second).statusCode()).isEqualTo(200);
    assertThat(get(second).statusCode()).isEqualTo(200);

    assertThat(get(second).statusCode()).isEqualTo(429);
    assertThat(get(first).statusCode()).isEqualTo(200);
  }

  @Test
  void a_slot_is_free_again_when_the_answer_has_ended() {
    String key = key("one at a time", 1_000, 1).text();
    for (int i = 0; i < 50; i++) {
      assertThat(get(key).statusCode()).isEqualTo(200);
      assertThat(ask(key).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_download_holds_its_slot_until_the_client_goes_away() throws Exception {
    String key = key("downloads", 1_000, 1).text();
    try (Socket client = connect()) {
      send(client, "/query", "application/json", key, ENDLESS.length());
      client.getOutputStream().write(ENDLESS.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(client.getInputStream().readNBytes(15), StandardCharsets.UTF_8))
          .isEqualTo("HTTP/1.1 200 OK");

      HttpResponse<String> refused = get(key);

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(TestServer.json(refused).path("code").asText()).isEqualTo("key-at-once-exceeded");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    }
    awaitFree(key);
  }

  @Test
  void a_client_that_goes_away_before_it_was_answered_gives_its_slot_back() throws Exception {
    String key = key("uploads", 1_000, 1).text();
    uploading(key).close();

    awaitFree(key);
  }

  /** A client that has the key's one slot. A look may take it first, and then this tries again. */
  private Socket uploading(String key) throws IOException, InterruptedException {
    for (Instant end = Instant.now().plusSeconds(60); Instant.now().isBefore(end); ) {
      Socket client = connect();
      send(client, "/upload/csv/jobs", "multipart/form-data; boundary=x", key, 1_000);
      client.getOutputStream().write("--x\r\n".getBytes(StandardCharsets.UTF_8));
      for (int looks = 0; looks < 20; looks++) {
        if (get(key).statusCode() == 429) {
          return client;
        }
        Thread.sleep(50);
      }
      client.close();
    }
    throw new AssertionError("no upload got the slot");
  }

  private KeyToken key(String name, int perMinute, int atOnce) {
    return keys.make(
        name, Set.of(Scope.ADMIN), new KeyLimits(Optional.of(perMinute), Optional.of(atOnce)));
  }

  private HttpResponse<String> get(String key) {
    return server.send(server.request("/info").header("X-API-Key", key).build());
  }

  private HttpResponse<String> ask(String key) {
    return server.send(
        server
            .request("/query")
            .header("X-API-Key", key)
            .header("Content-Type", "application/json")
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString("{\"sql\": \"SELECT 1 AS one\"}"))
            .build());
  }

  private Socket connect() throws IOException {
    URI address = server.request("/").build().uri();
    return new Socket(address.getHost(), address.getPort());
  }

  private static void send(Socket client, String path, String type, String key, int length)
      throws IOException {
    String head =
        String.join(
            "\r\n",
            "POST %s HTTP/1.1",
            "Host: x",
            "X-API-Key: %s",
            "Accept: text/csv, application/json",
            "Content-Type: %s",
            "Content-Length: %d",
            "",
            "");
    client
        .getOutputStream()
        .write(head.formatted(path, key, type, length).getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
  }

  private void awaitFree(String key) throws InterruptedException {
    await(key, 200);
  }

  private void await(String key, int status) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(60);
    while (get(key).statusCode() != status) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }
}
