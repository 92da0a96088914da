package io.quaestor.http.fault;

import io.quaestor.contract.db.EmbeddedPostgresServer.Login;
import java.util.Map;

/** The variables that have a server work on a database. */
final class PostgresVariables {
  private PostgresVariables() {}

  static Map<String, String> of(Login login) {
    return Map.of(
        "QUAESTOR_DB", "postgres",
        "QUAESTOR_DB_URL", login.url(),
        "QUAESTOR_DB_USER", login.user(),
        "QUAESTOR_DB_PASSWORD", login.password(),
        "QUAESTOR_DB_READER_USER", login.readerUser(),
        "QUAESTOR_DB_READER_PASSWORD", login.readerPassword());
  }
}
