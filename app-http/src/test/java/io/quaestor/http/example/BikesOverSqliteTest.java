package io.quaestor.http.example;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.Map;

class BikesOverSqliteTest extends BikesOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return TestServer.start(dataDir, BikesFolder.added(Map.of()));
  }
}
