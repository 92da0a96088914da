package io.quaestor.benchmark.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.benchmark.data.BigFiles;
import io.quaestor.benchmark.http.Drive;
import io.quaestor.benchmark.http.Line;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.http.Traffic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Quaestor's server, in a process of its own. */
public final class ServerUnderTest implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration LOAD = Duration.ofHours(1);
  private static final List<String> OVER = List.of("done", "failed", "cancelled");

  private final int port;
  private final Process process;
  private final long begun = System.nanoTime();

  ServerUnderTest(Launch launch, Site site) throws IOException {
    this.port = ServerCommand.freePort();
    this.process = ServerCommand.start(launch, site, port);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  public Vitals vitals() {
    return Vitals.of(process.pid());
  }

  public Drive drive(int connections, Traffic traffic) {
    return new Drive(port, connections, traffic);
  }

  /** A connection of one's own. */
  public Line line() throws IOException {
    return Line.to(port);
  }

  /**
   * Asks once.
   *
   * @throws IllegalStateException when the answer is not 200
   */
  public String answer(byte[] request) throws IOException {
    try (Line line = line()) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      int status = line.send(request, body).status();
      String text = body.toString(StandardCharsets.UTF_8);
      if (status != 200) {
        throw new IllegalStateException(
            new String(request, StandardCharsets.UTF_8) + ": " + status + " " + text);
      }
      return text;
    }
  }

  public JsonNode json(String path) throws IOException {
    return JSON.readTree(answer(Requests.get(path)));
  }

  /** Makes the server forget answers and results, so that what follows is worked out. */
  public void clearCache() throws IOException {
    answer(Requests.delete("/cache"));
  }

  void awaitHealth() throws IOException, InterruptedException {
    firstAnswer(Requests.get("/health"));
  }

  /**
   * Asks again and again until the answer is 200.
   *
   * @return how long that was since the process was started
   */
  public Duration firstAnswer(byte[] request) throws IOException, InterruptedException {
    await("the server to answer", START, 2, () -> answers(request));
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /**
   * Loads a file; returns once its rows and what is made of them can be read.
   *
   * @return how many rows it has
   */
  public long load(BigFiles.Load load) throws IOException, InterruptedException {
    Path file = load.file();
    String job = JSON.readTree(Upload.send(port, load.table(), file)).path("job_id").asText();
    await("the load of " + file, LOAD, 25, () -> isOver(json("/jobs/" + job)));
    JsonNode end = json("/jobs/" + job);
    if (!end.path("state").asText().equals("done") || end.path("rows_rejected").asLong() > 0) {
      throw new IllegalStateException("not loaded whole: " + end);
    }
    return end.path("rows_written").asLong();
  }

  private static boolean isOver(JsonNode job) {
    return OVER.contains(job.path("state").asText());
  }

  private boolean answers(byte[] request) {
    try (Line line = line()) {
      return line.send(request).status() == 200;
    } catch (IOException e) {
      return false; // on its way up it does not answer yet; whether it lives is asked elsewhere
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void await(String what, Duration patience, int pauseMillis, Condition condition)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!condition.holds()) {
      if (!process.isAlive() || System.nanoTime() - start > patience.toNanos()) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      Thread.sleep(pauseMillis);
    }
  }
}
