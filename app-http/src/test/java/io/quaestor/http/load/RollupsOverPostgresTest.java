package io.quaestor.http.load;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import io.quaestor.http.answers.Servers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class RollupsOverPostgresTest extends RollupsOverHttp {
  @Override
  TestServer start(Path dataDir) {
    Map<String, Object> settings =
        new HashMap<>(Servers.postgres(EmbeddedPostgresServer.shared().newDatabase()));
    settings.put("quaestor.sample-data", "false");
    return TestServer.start(dataDir, settings);
  }
}
