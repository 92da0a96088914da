package io.quaestor.db.sqlite;

import io.quaestor.contract.db.AuditLines;
import io.quaestor.contract.db.AuditPlace;
import io.quaestor.contract.db.Sales;
import io.quaestor.port.AuditEntry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A folder that holds, or will hold, the file {@code quaestor-app.db}. */
record SqliteAuditPlace(Path folder) implements AuditPlace {
  @Override
  public Opened open() {
    SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET);
    return new Opened(database.auditLog(), database.repository(), database::close);
  }

  @Override
  public List<AuditEntry> lines() {
    try (Connection connection = connect()) {
      return AuditLines.inSqlite(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Stream<String> changes() {
    String columns = "who, at, sql_received, verdict, row_count, millis";
    String values = "SELECT 'x', at, sql_received, verdict, row_count, millis FROM audit_log";
    return Stream.of(
        "UPDATE audit_log SET who = 'nobody'",
        "UPDATE OR IGNORE audit_log SET id = id + 1",
        "DELETE FROM audit_log",
        "DELETE FROM audit_log WHERE id = (SELECT MAX(id) FROM audit_log)",
        "REPLACE INTO audit_log (id, " + columns + ") " + values.replace("'x'", "id, 'x'"),
        "INSERT INTO audit_log (id, %s) %s WHERE true ON CONFLICT (id) DO UPDATE SET who = 'x'"
            .formatted(columns, values.replace("'x'", "id, 'x'")));
  }

  @Override
  public void change(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Override
  public Stream<String> waysToRead() {
    return Stream.of(
        "SELECT * FROM audit_log",
        "SELECT * FROM main.audit_log",
        "SELECT * FROM app.audit_log",
        "ATTACH '" + file() + "' AS app",
        "SELECT readfile('" + file() + "')",
        "WITH a AS (SELECT * FROM \"" + file() + "\".audit_log) SELECT * FROM a");
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  private Path file() {
    return folder.resolve(SqliteAuditLog.FILE);
  }
}
