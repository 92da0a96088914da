package io.quaestor.benchmark.server;

import io.quaestor.benchmark.http.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a JVM has learnt about the server in one run, kept for the next (JDK 25 and newer). */
public final class AotCache {
  private static final int FIRST_JDK = 25;

  private static final List<byte[]> LESSONS =
      List.of(
          Requests.query(
              "SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name"),
          Requests.ask("top 5 products by revenue"),
          Requests.get("/health"),
          Requests.get("/analytics/top-products"),
          Requests.get("/stats"));

  private AotCache() {}

  /**
   * The cache, made when it is missing or older than the jar.
   *
   * @param site with data in the till
   * @return none where the JDK cannot make one
   */
  public static Optional<Path> ready(Path jar, Site site, Path file)
      throws IOException, InterruptedException {
    if (Runtime.version().feature() < FIRST_JDK) {
      return Optional.empty();
    }
    if (!Files.exists(file) || isOlder(file, jar)) {
      train(jar, site, file);
    }
    return Optional.of(file.toAbsolutePath());
  }

  private static void train(Path jar, Site site, Path file)
      throws IOException, InterruptedException {
    Launch lesson = Launch.of(jar).option("-XX:AOTCacheOutput=" + file.toAbsolutePath());
    try (ServerUnderTest server = lesson.on(site)) {
      for (byte[] request : LESSONS) {
        server.answer(request);
      }
    }
    if (!Files.exists(file)) {
      throw new IllegalStateException("the JVM has written no " + file);
    }
  }

  private static boolean isOlder(Path file, Path jar) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) < 0;
  }
}
