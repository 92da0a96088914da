package io.quaestor.http.batch;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.Map;

class BatchesOverSqliteTest extends BatchesOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return TestServer.start(dataDir, Map.of("quaestor.sample-data", "false"));
  }
}
