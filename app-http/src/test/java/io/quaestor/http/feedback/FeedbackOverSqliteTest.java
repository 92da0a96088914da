package io.quaestor.http.feedback;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.Map;

class FeedbackOverSqliteTest extends FeedbackOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return TestServer.start(dataDir, Map.of("quaestor.sample-data", "false"));
  }
}
