package io.quaestor.benchmark.load;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.data.TillFile;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Loads a file into both databases, by Quaestor and by the databases' own tools in turns. Needs
 * {@code psql} and {@code sqlite3}.
 */
public final class LoadBenchmark {
  private LoadBenchmark() {}

  public static void run(Path folder, long rows, int rounds, PrintStream out) throws Exception {
    TillFile file = TillFile.write(folder.resolve("till.csv"), rows);
    Path sqlite = Folders.in(folder, "sqlite");
    out.print(new SqliteRing(sqlite, file).contest().run(rows, rounds));
    Path postgres = Folders.in(folder, "postgres");
    try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startIn(postgres);
        PostgresRing ring = new PostgresRing(server, file)) {
      out.print(ring.contest().run(rows, rounds));
    }
  }
}
