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
    return PostgresVariables.of(login);
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
