package io.quaestor.http.answers;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DatasetsOverPostgresTest extends DatasetsOverHttp {
  @TempDir private static Path dataDir;

  @Override
  TestServer start() {
    return Servers.withPostgresSamples(dataDir);
  }
}
