package io.quaestor.benchmark.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.benchmark.BuiltServer;
import io.quaestor.benchmark.Printed;
import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.server.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthBenchmarkTest {
  /** Words are drawn as lines, so that they look alike everywhere. */
  private static final String A_ROLLUP_S_BLUE = "stroke:rgb(31,119,180)";

  @TempDir private Path folder;
  private final Printed printed = new Printed();

  @Test
  void asks_everything_and_draws_what_came_of_it() throws Exception {
    Path results = folder.resolve("results");
    new GrowthBenchmark(
            new Plan(
                BuiltServer.jar(),
                List.of(100L),
                List.of("hiring"),
                List.of(Database.SQLITE),
                Duration.ZERO,
                1,
                results,
                printed.out()))
        .run(Folders.in(folder, "work"));

    assertThat(printed.text())
        .contains("### Growth, SQLite", "100 facts", "hired/by-quarter")
        .contains("“hires by department”", "### Growth, all together");
    assertThat(Files.readAllLines(results.resolve("growth.csv")))
        .first()
        .isEqualTo("database,facts,dataset,name,read,median_ms,least_ms,most_ms,calls");
    assertThat(results.resolve("growth-sqlite.svg")).content().contains("<svg", A_ROLLUP_S_BLUE);
    assertThat(results.resolve("growth-sqlite.png")).isNotEmptyFile();
  }
}
