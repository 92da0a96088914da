package io.quaestor.http.fault;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

class KilledProcessPostgresTest extends KilledProcessContract {
  private final EmbeddedPostgresServer.Login login = EmbeddedPostgresServer.shared().newDatabase();

  @Override
  Map<String, String> variables() {
    return Map.of(
        "QUAESTOR_DB", "postgres",
        "QUAESTOR_DB_URL", login.url(),
        "QUAESTOR_DB_USER", login.user(),
        "QUAESTOR_DB_PASSWORD", login.password(),
        "QUAESTOR_DB_READER_USER", login.readerUser(),
        "QUAESTOR_DB_READER_PASSWORD", login.readerPassword());
  }

  @Override
  Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }

  @Override
  String table() {
    return "quaestor_data.sales_data";
  }
}
