package io.quaestor.http.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import io.quaestor.http.answers.Servers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresOverHttpTest {
  @Test
  void waits_for_a_database_that_is_down_and_comes_back_when_it_does(@TempDir Path folder)
      throws InterruptedException {
    try (EmbeddedPostgresServer postgres = EmbeddedPostgresServer.startIn(folder.resolve("pg"))) {
      Map<String, Object> settings = Servers.postgres(postgres.newDatabase());
      postgres.stop();
      try (TestServer server = TestServer.start(folder, settings)) {
        assertThat(server.get("/health").statusCode()).isEqualTo(503);
        assertThat(server.get("/info").statusCode()).as("are there keys?").isEqualTo(503);
        assertThat(server.get("/health").body()).doesNotContain("pässword", "jdbc:");

        postgres.startAgain();
        await(server, "/health", 200);
        await(server, "/info", 200);

        postgres.stop();
        await(server, "/health", 503);

        postgres.startAgain();
        await(server, "/health", 200);
      }
    }
  }

  private static void await(TestServer server, String path, int status)
      throws InterruptedException {
    for (int i = 0; i < 300 && server.get(path).statusCode() != status; i++) {
      Thread.sleep(100);
    }
    assertThat(server.get(path).statusCode()).isEqualTo(status);
  }
}
