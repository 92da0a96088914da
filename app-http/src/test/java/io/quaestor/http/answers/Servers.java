package io.quaestor.http.answers;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Servers with the bundled sample. */
public final class Servers {
  private static final Map<String, Object> SAMPLES = Map.of("quaestor.sample-data", "all");

  private Servers() {}

  static TestServer onSqlite(Path dataDir) {
    return TestServer.start(dataDir, Map.of());
  }

  static TestServer onPostgres(Path dataDir) {
    return TestServer.start(dataDir, postgres(EmbeddedPostgresServer.shared().newDatabase()));
  }

  /** As {@link #onSqlite}, with samples in every dataset. */
  static TestServer withSqliteSamples(Path dataDir) {
    return TestServer.start(dataDir, SAMPLES);
  }

  /** As {@link #onPostgres}, with samples in every dataset. */
  static TestServer withPostgresSamples(Path dataDir) {
    Map<String, Object> settings =
        new HashMap<>(postgres(EmbeddedPostgresServer.shared().newDatabase()));
    settings.putAll(SAMPLES);
    return TestServer.start(dataDir, settings);
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
