package io.quaestor.benchmark.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.benchmark.BuiltServer;
import io.quaestor.benchmark.Printed;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.server.Launch;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartBenchmarkTest {
  @TempDir private Path folder;
  private final Printed printed = new Printed();

  @Test
  void starts_with_and_without_the_cache_that_the_build_has_made() throws Exception {
    Path jar = BuiltServer.jar();
    var plan = new StartBenchmark.Plan(jar, 1, Duration.ofMillis(1), 300, printed.out());

    new StartBenchmark(plan).run(folder, Database.SQLITE);

    assertThat(printed.text()).contains("| with neither", "< 2.5 s");
    assertThat(printed.text().contains("| with an AOT cache")).isEqualTo(Launch.hasCache(jar));
    assertThat(printed.text().contains("| with an archive")).isEqualTo(Launch.hasArchive(jar));
  }
}
