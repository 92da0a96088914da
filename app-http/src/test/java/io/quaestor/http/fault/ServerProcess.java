package io.quaestor.http.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.http.BuiltServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, which can be killed as nothing in this one could be. */
final class ServerProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, String> variables;
  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private @Nullable Process process;

  ServerProcess(Path folder, Map<String, String> variables) throws IOException {
    this.folder = folder;
    this.variables = variables;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
  }

  /** Starts it and waits until it is ready. */
  void start() throws IOException, InterruptedException {
    begin();
    awaitReady();
  }

  void awaitReady() throws InterruptedException {
    Waiting.until("the server to be ready", this::isReady);
  }

  /** Starts it, and returns at once. */
  void begin() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(BuiltServer.command())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("QUAESTOR_"));
    builder.environment().put("QUAESTOR_PORT", Integer.toString(port));
    builder.environment().put("QUAESTOR_DATA_DIR", folder.resolve("data").toString());
    builder.environment().put("QUAESTOR_SAMPLE_DATA", "false");
    builder.environment().putAll(variables);
    process = builder.start();
  }

  /** SIGTERM: the process puts itself in order, and this waits for it. */
  void stop() {
    if (process != null) {
      process.destroy();
      process.onExit().join();
      process = null;
    }
  }

  /** SIGKILL: the process gets no chance to put anything in order. */
  void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
      process = null;
    }
  }

  @Override
  public void close() {
    kill();
    client.close();
  }

  /** Sends a file and gives the job's id. */
  String upload(String table, String csv) throws IOException, InterruptedException {
    String boundary = "----quaestor";
    String body =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"till.csv\"\r\n"
                .formatted(boundary)
            + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(csv, boundary);
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(uri("/upload/csv/" + table))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() != 202) {
      throw new AssertionError("not accepted: " + response.body());
    }
    return JSON.readTree(response.body()).get("job_id").asText();
  }

  /** Waits until a job is over, and gives it. */
  JsonNode awaitEnd(String job) throws InterruptedException {
    JsonNode[] found = new JsonNode[1];
    Waiting.until(
        "job " + job + " to end",
        () -> {
          JsonNode node = JSON.readTree(get("/jobs/" + job).body());
          found[0] = node;
          return List.of("done", "failed", "cancelled").contains(node.path("state").asText());
        });
    return found[0];
  }

  /** Whether a load balancer should send it requests. */
  boolean isReady() throws InterruptedException {
    try {
      return get("/health/readiness").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Asks a question in plain words. */
  HttpResponse<String> ask(String question) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri("/ask"))
            .header("Content-Type", "application/json")
            .timeout(Waiting.PATIENCE)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("question", question))))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).timeout(Waiting.PATIENCE).GET().build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
