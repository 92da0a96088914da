package io.quaestor.http.feedback;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import io.quaestor.http.answers.Servers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class FeedbackOverPostgresTest extends FeedbackOverHttp {
  private final EmbeddedPostgresServer.Login login = EmbeddedPostgresServer.shared().newDatabase();

  @Override
  TestServer start(Path dataDir) {
    Map<String, Object> settings = new HashMap<>(Servers.postgres(login));
    settings.put("quaestor.sample-data", "false");
    return TestServer.start(dataDir, settings);
  }
}
