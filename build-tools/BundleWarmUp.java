import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * Tries a folder made by {@code Bundle.java}: starts the server in it on an empty SQLite, asks,
 * loads a file, stops it. What the Java loaded meanwhile becomes {@code quaestor.aot}, with which
 * later starts are faster. Call: {@code java BundleWarmUp.java FOLDER}.
 */
public final class BundleWarmUp {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path bundle;
  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private BundleWarmUp(Path bundle) throws IOException {
    this.bundle = bundle;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
  }

  public static void main(String[] args) throws Exception {
    new BundleWarmUp(Path.of(args[0]).toAbsolutePath()).run();
  }

  private void run() throws Exception {
    Path cache = bundle.resolve("quaestor.aot");
    Files.deleteIfExists(cache);
    Path data = Files.createTempDirectory("quaestor-data");
    Process server = start(cache, data);
    try {
      awaitAnswer("/health", server);
      use(server);
      server.destroy(); // SIGTERM: the cache is written at the end of an orderly stop
      if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server does not stop");
      }
    } finally {
      server.destroyForcibly().waitFor();
      remove(data);
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("the server ended without writing " + cache);
    }
    System.out.println("[bundle] the server in " + bundle + " was tried and answers");
  }

  private Process start(Path cache, Path data) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(bundle.resolve("bin").resolve("quaestor").toString()).inheritIO();
    var variables = builder.environment();
    variables.keySet().removeIf(name -> name.startsWith("QUAESTOR_"));
    variables.put("QUAESTOR_PORT", Integer.toString(port));
    variables.put("QUAESTOR_DATA_DIR", data.toString());
    variables.put("QUAESTOR_SAMPLE_DATA", "all");
    variables.put(
        "QUAESTOR_JAVA_OPTS", "-XX:+UseG1GC -Xmx512m -Xlog:aot=error -XX:AOTCacheOutput=" + cache);
    return builder.start();
  }

  private void use(Process server) throws Exception {
    get("/", "<!doctype html>");
    get("/schema", "sales_data");
    get("/analytics/hired/by-quarter?year=2021", "rows");
    ask("What are the top 5 best-selling products?", "\"bar\"");
    ask("¿Qué mozo vendió más en octubre?", "octubre");
    ask("total sales by month", "\"line\"");
    post(
        "/query",
        "application/json",
        "{\"sql\": \"SELECT week_day, SUM(total) AS revenue FROM sales_data GROUP BY 1\"}",
        "revenue");
    String boundary = "bundle";
    post(
        "/upload/csv/departments",
        "multipart/form-data; boundary=" + boundary,
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"d.csv\"\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(boundary, "90001,Warming up\n", boundary),
        "job_id");
    awaitText("/jobs", "\"state\":\"done\"", server);
  }

  private void ask(String question, String expected) throws Exception {
    post("/ask", "application/json", "{\"question\": \"" + question + "\"}", expected);
  }

  private void get(String path, String expected) throws Exception {
    expect(path, send(path, "text/html", null), expected);
  }

  private void post(String path, String type, String body, String expected) throws Exception {
    expect(path, send(path, type, BodyPublishers.ofString(body)), expected);
  }

  private static void expect(String path, HttpResponse<String> response, String expected) {
    if (response.statusCode() >= 300
        || !response.body().toLowerCase().contains(expected.toLowerCase())) {
      throw new IllegalStateException(
          "%s gave %d and not %s: %s"
              .formatted(path, response.statusCode(), expected, response.body()));
    }
  }

  private HttpResponse<String> send(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(PATIENCE)
            .header("Accept", path.equals("/") ? "text/html" : "application/json")
            .header("Content-Type", type);
    return client.send(
        (body == null ? request.GET() : request.POST(body)).build(), BodyHandlers.ofString());
  }

  private void awaitAnswer(String path, Process server) throws Exception {
    awaitText(path, "", server);
  }

  private void awaitText(String path, String expected, Process server) throws Exception {
    long start = System.nanoTime();
    while (server.isAlive() && System.nanoTime() - start < PATIENCE.toNanos()) {
      try {
        HttpResponse<String> response = send(path, "text/plain", null);
        if (response.statusCode() == 200 && response.body().contains(expected)) {
          return;
        }
      } catch (IOException e) {
        // not up yet
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("waited in vain for " + path);
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
