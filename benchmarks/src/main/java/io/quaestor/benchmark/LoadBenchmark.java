package io.quaestor.benchmark;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads a file of a million lines (or as many as the first argument says) into both databases, by
 * Quaestor and by the databases' own tools in turns, five times (or as often as the second says).
 * Needs {@code psql} and {@code sqlite3}.
 */
public final class LoadBenchmark {
  private LoadBenchmark() {}

  public static void main(String[] args) throws IOException {
    long rows = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path folder = Files.createTempDirectory("quaestor-benchmark");
    try {
      run(folder, rows, rounds, System.out);
    } finally {
      SqliteRing.empty(folder);
      Files.delete(folder);
    }
  }

  static void run(Path folder, long rows, int rounds, PrintStream out) throws IOException {
    TillFile file = TillFile.write(folder.resolve("till.csv"), rows);
    out.printf("%,d rows, %,d bytes%n%n", rows, Files.size(file.path()));
    Path sqlite = Files.createDirectory(folder.resolve("sqlite"));
    out.println(new SqliteRing(sqlite, file).contest().run(rounds));
    Path postgres = Files.createDirectory(folder.resolve("postgres"));
    try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startIn(postgres);
        PostgresRing ring = new PostgresRing(server, file)) {
      out.println(ring.contest().run(rounds));
    }
  }
}
