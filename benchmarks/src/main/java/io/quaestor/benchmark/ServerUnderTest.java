package io.quaestor.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Quaestor's server as the launcher starts it, in a process of its own. */
final class ServerUnderTest implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> OVER = List.of("done", "failed", "cancelled");

  private final int port;
  private final Process process;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param variables those that choose the database
   */
  static ServerUnderTest start(Path jar, Path folder, Map<String, String> variables)
      throws IOException, InterruptedException {
    ServerUnderTest server = new ServerUnderTest(jar, folder, variables);
    server.await("the server to answer", server::isUp);
    return server;
  }

  private ServerUnderTest(Path jar, Path folder, Map<String, String> variables) throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseG1GC",
                "-jar",
                jar.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("server.log").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("QUAESTOR_"));
    builder.environment().putAll(variables);
    builder.environment().put("QUAESTOR_PORT", Integer.toString(port));
    builder.environment().put("QUAESTOR_DATA_DIR", folder.resolve("data").toString());
    builder.environment().put("QUAESTOR_SAMPLE_DATA", "false");
    this.process = builder.start();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    client.close();
  }

  /** Loads a file; returns once its rows and what is made of them can be read. */
  void load(BigFiles.Load load) throws IOException, InterruptedException {
    String boundary = "----quaestor";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, load.file().getFileName());
    HttpRequest request =
        HttpRequest.newBuilder(uri("/upload/csv/" + load.table()))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(load.file()),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
            .build();
    String job =
        JSON.readTree(client.send(request, BodyHandlers.ofString()).body()).path("job_id").asText();
    await(
        "the load of " + load.table(),
        () -> OVER.contains(json("/jobs/" + job).path("state").asText()));
    JsonNode end = json("/jobs/" + job);
    if (!end.path("state").asText().equals("done") || end.path("rejected").asLong() > 0) {
      throw new IllegalStateException("not loaded whole: " + end);
    }
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(client, path).body());
  }

  /**
   * Reads a whole answer.
   *
   * @return whether it is one; it is none when a query ran out of time
   * @throws IllegalStateException for anything else
   */
  boolean answers(HttpClient by, String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(by, path);
    if (response.statusCode() != 200 && response.statusCode() != 503) {
      throw new IllegalStateException(
          path + ": " + new String(response.body(), StandardCharsets.UTF_8));
    }
    return response.statusCode() == 200;
  }

  private HttpResponse<byte[]> get(HttpClient by, String path)
      throws IOException, InterruptedException {
    return by.send(
        HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
  }

  private boolean isUp() throws IOException, InterruptedException {
    return client
            .send(HttpRequest.newBuilder(uri("/health")).build(), BodyHandlers.discarding())
            .statusCode()
        == 200;
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private void await(String what, Condition condition) throws InterruptedException {
    long start = System.nanoTime();
    while (process.isAlive() && System.nanoTime() - start < PATIENCE.toNanos()) {
      try {
        if (condition.holds()) {
          return;
        }
      } catch (IOException e) {
        // On its way up it does not answer yet; whether it lives is asked above.
        Thread.sleep(20);
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("waited in vain for " + what);
  }
}
