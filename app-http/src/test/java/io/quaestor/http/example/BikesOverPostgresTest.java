package io.quaestor.http.example;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import io.quaestor.http.answers.Servers;
import java.nio.file.Path;

class BikesOverPostgresTest extends BikesOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return TestServer.start(
        dataDir,
        BikesFolder.added(Servers.postgres(EmbeddedPostgresServer.shared().newDatabase())));
  }
}
