package io.quaestor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server itself goes away and comes back. */
class PostgresOutageTest {
  @TempDir private Path folder;

  @Test
  void does_the_jobs_that_waited_once_the_server_is_back() throws Exception {
    Path uploads = Files.createDirectory(folder.resolve("uploads"));
    Diary diary = Diary.ofJobsThatEnd();
    try (EmbeddedPostgresServer server =
            EmbeddedPostgresServer.startIn(Files.createDirectory(folder.resolve("server")));
        Workplace place = Workplace.postgres(new PostgresBookPlace(server.newDatabase()));
        SchedulerQueue queue = new SchedulerQueue(place.tables(), uploads, "a", 2, diary)) {
      queue.start();
      place.leave("a", "left", Instant.EPOCH);
      server.stop();
      queue.put("not now");
      server.startAgain();

      Eventually.until(
          "both are over",
          () -> {
            // As the recovery does every minute.
            queue.put("new");
            return diary.jobs().containsAll(List.of("left", "new"));
          });
    }
    assertThat(diary.jobs()).doesNotContain("not now");
  }
}
