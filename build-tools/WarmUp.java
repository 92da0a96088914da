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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tries a server that was built: starts it on an empty SQLite, stops it, starts it again, asks,
 * loads a file, stops it. What the Java loaded the second time becomes a cache, with which later
 * starts are faster: one of the kind that Java has from 25 on where its name ends in {@code .aot},
 * for which an older Java does nothing, and else an archive of classes. Call: {@code java
 * WarmUp.java CACHE SERVER OPTIONS}, where the server is a jar, which is run by this very Java, or
 * a program that takes {@code QUAESTOR_JAVA_OPTS}, and the options are a file of those that a cache
 * of the first kind is used with, beside {@code jvm.options}.
 */
public final class WarmUp {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String AHEAD = ".aot";
  private static final int FIRST_AHEAD = 25;

  private final Path cache;
  private final Path server;
  private final Path options;
  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private WarmUp(Path cache, Path server, Path options) throws IOException {
    this.cache = cache.toAbsolutePath();
    this.server = server.toAbsolutePath();
    this.options = options.toAbsolutePath();
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
  }

  public static void main(String[] args) throws Exception {
    if (args[0].endsWith(AHEAD) && Runtime.version().feature() < FIRST_AHEAD) {
      return;
    }
    new WarmUp(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).run();
  }

  private void run() throws Exception {
    Files.deleteIfExists(cache);
    Path data = Files.createTempDirectory("quaestor-data");
    try {
      // What only a first start does, such as filling tables, is no work for the others' compiler.
      tried(data, List.of(), server -> {});
      tried(data, making(), this::use);
    } finally {
      remove(data);
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("the server ended without writing " + cache);
    }
    System.out.println(
        "[warm-up] the server was tried and answers; " + cache + " makes it start faster");
  }

  private List<String> making() {
    if (!cache.toString().endsWith(AHEAD)) {
      return List.of("-XX:ArchiveClassesAtExit=" + cache);
    }
    return List.of(
        "@" + options,
        // What ran often here would be compiled at each start, though it is this hour's work.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:-AOTRecordTraining",
        "-Xlog:aot=error",
        "-XX:AOTCacheOutput=" + cache);
  }

  /** Something to do with a server that answers. */
  private interface Use {
    void of(Process server) throws Exception;
  }

  private void tried(Path data, List<String> options, Use use) throws Exception {
    Process started = start(data, options);
    try {
      awaitText("/health", "", started);
      use.of(started);
      started.destroy(); // SIGTERM: the cache is written at the end of an orderly stop
      if (!started.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server does not stop");
      }
    } finally {
      started.destroyForcibly().waitFor();
    }
  }

  private Process start(Path data, List<String> more) throws IOException {
    List<String> options = new ArrayList<>(List.of("-Xms32m", "-Xmx512m", "-XX:+UseG1GC"));
    options.addAll(more);
    ProcessBuilder builder = new ProcessBuilder(command(options)).inheritIO();
    var variables = builder.environment();
    variables.keySet().removeIf(name -> name.startsWith("QUAESTOR_"));
    variables.put("QUAESTOR_JAVA_OPTS", String.join(" ", options));
    variables.put("QUAESTOR_PORT", Integer.toString(port));
    variables.put("QUAESTOR_DATA_DIR", data.toString());
    variables.put("QUAESTOR_SAMPLE_DATA", "all");
    return builder.start();
  }

  private List<String> command(List<String> words) {
    if (!server.toString().endsWith(".jar")) {
      return List.of(server.toString());
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + options.resolveSibling("jvm.options")); // as every start has them
    command.addAll(words);
    command.addAll(List.of("-jar", server.toString()));
    return command;
  }

  private void use(Process server) throws Exception {
    get("/", ""); // the page, where the server was built with one
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
    String boundary = "warm-up";
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
            .header("Accept", path.equals("/") ? "text/html, application/json" : "application/json")
            .header("Content-Type", type);
    return client.send(
        (body == null ? request.GET() : request.POST(body)).build(), BodyHandlers.ofString());
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
