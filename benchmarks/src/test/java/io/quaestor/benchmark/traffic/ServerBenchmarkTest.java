package io.quaestor.benchmark.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.benchmark.BuiltServer;
import io.quaestor.benchmark.Printed;
import io.quaestor.benchmark.server.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBenchmarkTest {
  @TempDir private Path folder;
  private final Printed printed = new Printed();

  @Test
  void measures_every_part_of_it() throws Exception {
    run(EnumSet.allOf(Part.class), Database.SQLITE);

    assertThat(printed.text())
        .contains("### POST /query, a new text each time, SQLite", "| plain JDBC")
        .contains("### POST /query, the same text each time, SQLite")
        .contains("### POST /ask without a model, SQLite")
        .contains("### What metrics and traces cost, SQLite")
        .contains("### 3 connections at once, SQLite")
        .contains("### CSV of 2,000 rows, SQLite");
  }

  @Test
  void measures_postgres_as_well() throws Exception {
    run(EnumSet.of(Part.QUERY), Database.POSTGRES);

    assertThat(printed.text()).contains("### POST /query, a new text each time, PostgreSQL");
  }

  private void run(EnumSet<Part> parts, Database database) throws Exception {
    Plan plan =
        new Plan(
            BuiltServer.jar(),
            1,
            Duration.ofMillis(100),
            Duration.ofMillis(1),
            600,
            32,
            2_000,
            3,
            printed.out());
    new ServerBenchmark(plan, parts).run(folder, List.of(database));
  }
}
