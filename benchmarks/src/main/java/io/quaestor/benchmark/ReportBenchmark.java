package io.quaestor.benchmark;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long reports take over HTTP, at sixteen connections, over a million facts in each dataset (or
 * as many as the second argument says), on both databases. The first argument is the server's jar.
 */
public final class ReportBenchmark {
  private static final int CONNECTIONS = 16;
  private static final int CALLS_OF_EACH = 60;
  private static final int VARIED_CALLS_OF_EACH = 4;

  private ReportBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    long facts = args.length > 1 ? Long.parseLong(args[1]) : 1_000_000;
    Path folder = Files.createTempDirectory("quaestor-benchmark");
    try {
      run(jar, folder, facts, System.out);
    } finally {
      SqliteRing.empty(folder);
      Files.delete(folder);
    }
  }

  static void run(Path jar, Path folder, long facts, PrintStream out)
      throws IOException, InterruptedException {
    List<BigFiles.Load> files =
        new BigFiles(Files.createDirectory(folder.resolve("files")), facts).write();
    measure("SQLite", jar, Files.createDirectory(folder.resolve("sqlite")), Map.of(), files, out);
    try (EmbeddedPostgresServer postgres =
        EmbeddedPostgresServer.startIn(Files.createDirectory(folder.resolve("cluster")))) {
      EmbeddedPostgresServer.Login login = postgres.newDatabase();
      Map<String, String> variables =
          Map.of(
              "QUAESTOR_DB", "postgres",
              "QUAESTOR_DB_URL", login.url(),
              "QUAESTOR_DB_USER", login.user(),
              "QUAESTOR_DB_PASSWORD", login.password(),
              "QUAESTOR_DB_READER_USER", login.readerUser(),
              "QUAESTOR_DB_READER_PASSWORD", login.readerPassword());
      Path place = Files.createDirectory(folder.resolve("postgres"));
      measure("PostgreSQL", jar, place, variables, files, out);
    }
  }

  private static void measure(
      String database,
      Path jar,
      Path folder,
      Map<String, String> variables,
      List<BigFiles.Load> files,
      PrintStream out)
      throws IOException, InterruptedException {
    try (ServerUnderTest server = ServerUnderTest.start(jar, folder, variables)) {
      for (BigFiles.Load file : files) {
        long start = System.nanoTime();
        server.load(file);
        out.printf(
            Locale.ROOT,
            "%s: %s loaded in %.1f s%n",
            database,
            file.table(),
            (System.nanoTime() - start) / 1e9);
      }
      tell(server, database, out);
    }
  }

  private static void tell(ServerUnderTest server, String database, PrintStream out)
      throws IOException, InterruptedException {
    List<ReportCalls> reports = ReportCalls.all(server.json("/analytics"));
    List<Double> first = new ArrayList<>();
    for (ReportCalls report : reports) {
      first.add(first(server, report));
    }
    Rush usual = new Rush(server, CONNECTIONS, CALLS_OF_EACH);
    Rush varied = new Rush(server, CONNECTIONS, VARIED_CALLS_OF_EACH);
    for (ReportCalls report : reports) {
      usual.run(any -> report.usual()); // so that what is measured is compiled
    }
    out.printf(
        "%n%s, milliseconds at %d connections%n%-28s %8s %26s %26s%n",
        database,
        CONNECTIONS,
        "",
        "first",
        "usual: median  p95    most",
        "varied: median  p95   most");
    for (int i = 0; i < reports.size(); i++) {
      ReportCalls report = reports.get(i);
      out.printf(
          Locale.ROOT,
          "%-28s %8.1f %s %s%n",
          report.name(),
          first.get(i),
          usual.run(any -> report.usual()),
          varied.run(report::varied));
    }
  }

  /** As the first who asks after a load. */
  private static double first(ServerUnderTest server, ReportCalls report)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      long start = System.nanoTime();
      server.answers(client, report.usual());
      return (System.nanoTime() - start) / 1e6;
    }
  }
}
