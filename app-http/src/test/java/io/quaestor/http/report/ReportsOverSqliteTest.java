package io.quaestor.http.report;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.Map;

class ReportsOverSqliteTest extends ReportsOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return TestServer.start(dataDir, Map.of("quaestor.sample-data", "false"));
  }
}
