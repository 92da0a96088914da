package io.quaestor.http.load;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.Map;

class RollupsOverSqliteTest extends RollupsOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return TestServer.start(dataDir, Map.of("quaestor.sample-data", "false"));
  }
}
