package io.quaestor.http.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.BuiltServer;
import io.quaestor.sample.SampleTill;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that find an empty database, all at once or killed in the middle. */
@Tag(BuiltServer.TAG)
class StartTogetherTest {
  private static final Map<String, String> WITH_SAMPLES = Map.of("QUAESTOR_SAMPLE_DATA", "all");
  private static final int KILLS = 4;
  private static final long TILL_ROWS = lines(SampleTill.csv()) - 1;

  /** The largest table of each sample. */
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("transactions", "ai_usage", 1),
          new Sample("sales", "marketplace", 1),
          new Sample("hired_employees", "hiring", 0));

  private record Sample(String table, String dataset, int headerLines) {
    String path() {
      return "/io/quaestor/dataset/%s/sample/%s.csv".formatted(dataset, table);
    }
  }

  @TempDir private Path folder;

  @Test
  void three_servers_that_start_at_once_load_the_sample_once() throws Exception {
    try (SeveralServers servers = new SeveralServers(3, folder, WITH_SAMPLES).start()) {
      assertThatTheSampleIsThereOnce(servers);

      for (ServerProcess server : servers.all()) {
        assertThat(server.ask("total sales by waiter").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void a_server_killed_while_it_starts_leaves_nothing_half_done_and_the_next_completes_it()
      throws Exception {
    long seed = System.nanoTime();
    Random dice = new Random(seed);
    int cutOff = 0;
    for (int i = 0; i < KILLS; i++) {
      Path each = folder.resolve("kill" + i);
      assertThat(each.toFile().mkdir()).isTrue();
      try (SeveralServers servers = new SeveralServers(2, each, WITH_SAMPLES)) {
        servers.get(0).begin();
        awaitTheTable(servers);
        Thread.sleep(dice.nextInt(600));
        servers.get(0).kill();

        long rows = servers.number("SELECT COUNT(*) FROM quaestor_data.sales_data");
        assertThat(rows).as("kill %d of seed %d", i, seed).isIn(0L, TILL_ROWS);
        cutOff += rows == 0 ? 1 : 0;

        servers.get(1).start();
        assertThatTheSampleIsThereOnce(servers);
      }
    }
    assertThat(cutOff).as("kills before the sample had landed").isPositive();
  }

  /** The server makes its tables first. */
  private static void awaitTheTable(SeveralServers servers) throws InterruptedException {
    Waiting.until(
        "the table",
        () -> servers.number("SELECT COUNT(*) FROM pg_tables WHERE tablename = 'sales_data'") > 0);
  }

  private static void assertThatTheSampleIsThereOnce(SeveralServers servers) throws SQLException {
    assertThat(servers.number("SELECT COUNT(*) FROM quaestor_data.sales_data"))
        .isEqualTo(TILL_ROWS);
    for (Sample sample : SAMPLES) {
      assertThat(servers.number("SELECT COUNT(*) FROM quaestor_data." + sample.table()))
          .as(sample.table())
          .isEqualTo(lines(resource(sample.path())) - sample.headerLines());
    }
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(SampleTill.class.getResourceAsStream(path), path);
  }

  /** No field of the samples has a line break. */
  private static long lines(InputStream csv) {
    return new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.isBlank())
        .count();
  }
}
