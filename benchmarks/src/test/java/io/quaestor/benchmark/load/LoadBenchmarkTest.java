package io.quaestor.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quaestor.benchmark.Printed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadBenchmarkTest {
  @TempDir private Path folder;
  private final Printed printed = new Printed();

  /** Every contender's rows are counted and added up on the way. */
  @Test
  void lets_both_sides_load_the_same_rows_into_both_databases() throws Exception {
    assumeTrue(Tool.isInstalled("psql") && Tool.isInstalled("sqlite3"), "no psql or sqlite3 here");

    LoadBenchmark.run(folder, 3_000, 1, printed.out());

    assertThat(printed.text())
        .contains("sqlite3 .import", "Quaestor into SQLite", "psql \\copy", "1 rounds")
        .contains("Quaestor into PostgreSQL");
  }
}
