package io.quaestor.http.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.http.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A server under {@code /api} that asks for a key, and a client that has one. */
record KeyedServer(TestServer server) implements AutoCloseable {
  static final String KEY = "0123456789abcdef";
  private static final String HEADER = "X-API-Key";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  HttpRequest.Builder request(String path) {
    return server.request("/api" + path).header(HEADER, KEY);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return server.send(request.build());
  }

  HttpResponse<String> withoutKey(String path) {
    return server.get("/api" + path);
  }

  HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  BodyPublisher nothing() {
    return BodyPublishers.noBody();
  }

  /** Gives the id of the job. */
  String upload(String table, String csv) {
    Form form = new Form().file("file", "some.csv", csv);
    return Jobs.accepted(
        send(form.request(server, "/api/upload/csv/" + table).header(HEADER, KEY)));
  }

  JsonNode json(String path) {
    HttpResponse<String> response = send(request(path));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  JsonNode job(String id) {
    return json("/jobs/" + id);
  }

  JsonNode over(String id) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(60);
    JsonNode job = job(id);
    while (job.path("ended_at").isNull()) {
      assertThat(Instant.now()).as(job.toString()).isBefore(end);
      Thread.sleep(20);
      job = job(id);
    }
    return job;
  }

  /** All events, to the end of the stream. */
  List<JsonNode> events(String path) throws JsonProcessingException {
    HttpResponse<String> response = send(request(path));
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    List<JsonNode> events = new ArrayList<>();
    for (String line : response.body().lines().filter(it -> it.startsWith("data: ")).toList()) {
      events.add(JSON.readTree(line.substring("data: ".length())));
    }
    return events;
  }

  /** As Java's own client does by itself, with the header {@code Upgrade}. */
  HttpResponse<String> offeringHttp2(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  Listener.Socket socket(String path) {
    return listener ->
        CLIENT.newWebSocketBuilder().header(HEADER, KEY).buildAsync(address(path), listener);
  }

  Listener.Socket socketWithoutKey(String path) {
    return listener -> CLIENT.newWebSocketBuilder().buildAsync(address(path), listener);
  }

  private URI address(String path) {
    return URI.create(
        server.request("/api" + path).build().uri().toString().replaceFirst("http", "ws"));
  }

  @Override
  public void close() {
    server.close();
  }
}
