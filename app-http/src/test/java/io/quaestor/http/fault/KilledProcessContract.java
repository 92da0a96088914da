package io.quaestor.http.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.BuiltServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All or nothing, then all, and nothing twice, whenever the process is killed. */
@Tag(BuiltServer.TAG)
abstract class KilledProcessContract {
  private static final int KILLS = 20;

  /** Enough for indexes to be taken away and built anew, and for a kill to meet every step. */
  private static final int ROWS = 40_000;

  @TempDir private Path folder;

  /** The variables that choose the database. */
  abstract Map<String, String> variables();

  /** A connection past the server. */
  abstract Connection connect(Path folder) throws SQLException;

  abstract String table();

  @Test
  void lands_each_file_once_and_whole_although_the_process_is_killed_in_each_load()
      throws Exception {
    long seed = System.nanoTime();
    Random dice = new Random(seed);
    int cutOff = 0;
    try (ServerProcess server = new ServerProcess(folder, variables())) {
      server.start();
      long usual = millisOfALoad(server);
      for (int i = 0; i < KILLS; i++) {
        TillLines lines = new TillLines("K" + i, ROWS);
        String job = server.upload("sales_data", lines.csv());
        Thread.sleep(dice.nextLong(usual + 1));
        server.kill();

        TillLines.Landed afterwards = landed(lines);
        assertThat(afterwards)
            .as("kill %d of seed %d", i, seed)
            .isIn(TillLines.Landed.nothing(), lines.whole());
        cutOff += afterwards.rows() == 0 ? 1 : 0;

        server.start();
        assertThat(server.awaitEnd(job).path("state").asText())
            .as("kill %d of seed %d", i, seed)
            .isEqualTo("done");
        assertThat(landed(lines)).as("kill %d of seed %d", i, seed).isEqualTo(lines.whole());
      }
    }
    assertThat(cutOff).as("kills before the rows had landed").isPositive();
    assertThat(allRows()).isEqualTo((KILLS + 1L) * ROWS);
  }

  private long millisOfALoad(ServerProcess server) throws Exception {
    TillLines lines = new TillLines("unharmed", ROWS);
    String csv = lines.csv();
    long start = System.nanoTime();
    String job = server.upload("sales_data", csv);
    assertThat(server.awaitEnd(job).path("state").asText()).isEqualTo("done");
    assertThat(landed(lines)).isEqualTo(lines.whole());
    return (System.nanoTime() - start) / 1_000_000;
  }

  private TillLines.Landed landed(TillLines lines) throws SQLException {
    try (Connection connection = connect(folder)) {
      return lines.landed(connection, table());
    }
  }

  private long allRows() throws SQLException {
    try (Connection connection = connect(folder);
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT COUNT(*) FROM " + table())) {
      row.next();
      return row.getLong(1);
    }
  }
}
