package io.quaestor.http.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.BuiltServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that are stopped and started one after the other, while people ask. */
@Tag(BuiltServer.TAG)
class RollingRestartTest {
  /** Longer than the balancer takes to notice. */
  private static final Map<String, String> VARIABLES =
      Map.of("QUAESTOR_SAMPLE_DATA", "true", "QUAESTOR_STOP_DELAY", "2s");

  private static final int ASKING = 4;

  @TempDir private Path folder;

  @Test
  void no_request_fails() throws Exception {
    try (SeveralServers servers = new SeveralServers(2, folder, VARIABLES).start();
        Balancer balancer = Balancer.over(servers.all())) {
      balancer.ask(ASKING);
      for (ServerProcess server : servers.all()) {
        server.stop();
        server.start();
        balancer.awaitAll();
      }
      Balancer.Count count = balancer.stop();

      assertThat(count.failures()).isEmpty();
      assertThat(count.answers()).isGreaterThan(100);
    }
  }
}
