package io.quaestor.http.kpi;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.Map;

class KpisOverSqliteTest extends KpisOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return TestServer.start(dataDir, Map.of("quaestor.sample-data", "false"));
  }
}
