package io.quaestor.benchmark.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.benchmark.BuiltServer;
import io.quaestor.benchmark.Printed;
import io.quaestor.benchmark.server.Database;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartBenchmarkTest {
  @TempDir private Path folder;
  private final Printed printed = new Printed();

  @Test
  void trains_an_aot_cache_and_starts_with_and_without_it() throws Exception {
    Path cache = folder.resolve("server.aot");
    var plan =
        new StartBenchmark.Plan(
            BuiltServer.jar(), cache, 1, Duration.ofMillis(1), 300, printed.out());

    new StartBenchmark(plan).run(folder, Database.SQLITE);

    assertThat(printed.text()).contains("| without an AOT cache", "< 2.5 s");
    if (Runtime.version().feature() >= 25) {
      assertThat(cache).isNotEmptyFile();
      assertThat(printed.text()).contains("| with one", "< 1.2 s");
    }
  }
}
