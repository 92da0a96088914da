package io.quaestor.http.answers;

import io.quaestor.contract.db.AuditLines;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.port.AuditEntry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Where a server keeps its audit log, seen by an administrator.
 *
 * @param settings that make a server use it
 * @param table the log's name there
 */
public record AuditStore(Map<String, Object> settings, String table, Opener opener, Reader reader) {
  /** Opens a connection with all rights. */
  public interface Opener {
    Connection open() throws SQLException;
  }

  /** Reads all lines over a connection. */
  public interface Reader {
    List<AuditEntry> read(Connection connection) throws SQLException;
  }

  public static AuditStore sqlite(Path dataDir) {
    return new AuditStore(
        Map.of(),
        "audit_log",
        () -> DriverManager.getConnection("jdbc:sqlite:" + dataDir.resolve("quaestor-app.db")),
        AuditLines::inSqlite);
  }

  public static AuditStore postgres(EmbeddedPostgresServer.Login login) {
    return new AuditStore(
        Servers.postgres(login),
        "quaestor_app.audit_log",
        () -> EmbeddedPostgresServer.administrator(login.url()),
        AuditLines::inPostgres);
  }

  /** Oldest first. */
  public List<AuditEntry> lines() {
    try (Connection connection = opener.open()) {
      return reader.read(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Connection connection = opener.open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
