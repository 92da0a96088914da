package io.quaestor.http.answers;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.Map;

/** Servers with the bundled sample. */
public final class Servers {
  private Servers() {}

  static TestServer onSqlite(Path dataDir) {
    return TestServer.start(dataDir, Map.of());
  }

  static TestServer onPostgres(Path dataDir) {
    return TestServer.start(dataDir, postgres(EmbeddedPostgresServer.shared().newDatabase()));
  }

  public static Map<String, Object> postgres(EmbeddedPostgresServer.Login login) {
    return Map.of(
        "quaestor.db", "postgres",
        "quaestor.db-url", login.url(),
        "quaestor.db-user", login.user(),
        "quaestor.db-password", login.password(),
        "quaestor.db-reader-user", login.readerUser(),
        "quaestor.db-reader-password", login.readerPassword());
  }
}
