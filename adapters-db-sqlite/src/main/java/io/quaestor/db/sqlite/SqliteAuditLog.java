package io.quaestor.db.sqlite;

import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditLog;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConnection;

/**
 * The audit log in the application's own file. Threads queue at a lock, other processes at SQLite's
 * own; each line is a commit of its own.
 */
final class SqliteAuditLog implements AuditLog, AutoCloseable {
  /** A dataset cannot have this name, so its file is never this one. */
  static final String FILE = "quaestor-app.db";

  private static final String MIGRATIONS = "app";

  private static final String APPEND =
      """
      INSERT INTO audit_log
        (at, who, question, sql_received, sql_run, verdict, reason, row_count, millis)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Of one length, so that the texts sort as the moments do. */
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final ReentrantLock turn = new ReentrantLock(true);
  private final SQLiteConnection connection;

  private SqliteAuditLog(SQLiteConnection connection) {
    this.connection = connection;
  }

  static SqliteAuditLog open(SqliteFile file) {
    SqliteMigration.of(file, SqliteMigration.own(MIGRATIONS)).run();
    try {
      return new SqliteAuditLog(file.openAppender());
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    }
  }

  @Override
  public void record(AuditEntry entry) {
    turn.lock();
    try {
      if (connection.isClosed()) {
        throw SqliteFaults.closed();
      }
      append(entry);
    } catch (SQLException e) {
      throw SqliteFaults.unaudited(e);
    } finally {
      turn.unlock();
    }
  }

  /** Prepared each time: the driver's statement is of no use any more once it has failed. */
  private void append(AuditEntry entry) throws SQLException {
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setString(1, UTC.format(entry.at()));
      append.setString(2, entry.who());
      append.setString(3, entry.question().orElse(null));
      append.setString(4, entry.received());
      append.setString(5, entry.run().orElse(null));
      append.setString(6, entry.verdict().name());
      append.setString(7, entry.reason().orElse(null));
      append.setLong(8, entry.rows());
      append.setDouble(9, entry.took().toNanos() / 1e6);
      append.executeUpdate();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    } finally {
      turn.unlock();
    }
  }
}
