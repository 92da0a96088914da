package io.quaestor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadBenchmarkTest {
  @TempDir private Path folder;

  /** Every contender's rows are counted and added up on the way. */
  @Test
  void lets_both_sides_load_the_same_rows_into_both_databases() throws IOException {
    assumeTrue(Tool.isInstalled("psql") && Tool.isInstalled("sqlite3"), "no psql or sqlite3 here");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    LoadBenchmark.run(folder, 3_000, 1, new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("sqlite3 .import", "Quaestor into SQLite", "psql \\copy", "of 1 rounds")
        .contains("Quaestor into PostgreSQL");
  }
}
