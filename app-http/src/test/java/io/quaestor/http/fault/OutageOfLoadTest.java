package io.quaestor.http.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.BuiltServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag(BuiltServer.TAG)
class OutageOfLoadTest {
  private static final int ROWS = 400_000;

  @Test
  void ends_done_when_the_database_was_stopped_and_started_during_the_load(@TempDir Path folder)
      throws Exception {
    TillLines lines = new TillLines("outage", ROWS);
    String csv = lines.csv();
    try (EmbeddedPostgresServer postgres = EmbeddedPostgresServer.startIn(folder.resolve("pg"))) {
      EmbeddedPostgresServer.Login login = postgres.newDatabase();
      try (ServerProcess server = new ServerProcess(folder, PostgresVariables.of(login))) {
        server.start();
        String job = server.upload("sales_data", csv);
        Thread.sleep(300);
        postgres.stop();
        Thread.sleep(3_000);
        postgres.startAgain();

        var ended = server.awaitEnd(job);
        assertThat(ended.path("state").asText()).isEqualTo("done");
        assertThat(ended.path("attempts").asInt()).isGreaterThan(1);
        try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password())) {
          assertThat(lines.landed(connection, "quaestor_data.sales_data")).isEqualTo(lines.whole());
        }
      }
    }
  }
}
