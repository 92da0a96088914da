package io.quaestor.http.fault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

class KilledProcessSqliteTest extends KilledProcessContract {
  @Override
  Map<String, String> variables() {
    return Map.of();
  }

  @Override
  Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/pos.db"));
  }

  @Override
  String table() {
    return "sales_data";
  }
}
