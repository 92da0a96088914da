package io.quaestor.db.postgres;

import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditLog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;

/** The audit log in {@code quaestor_app.audit_log}, written as the owner. */
final class PostgresAuditLog implements AuditLog {
  /** How long a slow server may take to let anybody in. */
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** A connection that hears nothing gives up, later than the statement does. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /**
   * All statements go in one round trip. The server reports the commit before it reaches the disk:
   * the line outlives this process, and a crash of the server may take the last fraction of a
   * second. Whoever locks the table, to prune it, is waited for as long as the timeout says.
   */
  private static final String APPEND =
      """
      SET LOCAL synchronous_commit = off;
      SET LOCAL statement_timeout = 5000;
      INSERT INTO quaestor_app.audit_log
        (at, who, question, sql_received, sql_run, verdict, reason, row_count, millis)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
      COMMIT
      """;

  private final LoginPool owner;

  PostgresAuditLog(LoginPool owner) {
    this.owner = owner;
  }

  @Override
  public void record(AuditEntry entry) {
    try (Connection connection = owner.connect(new Deadline(CONNECT));
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
      append.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
      append.setString(2, entry.who());
      append.setString(3, entry.question().orElse(null));
      append.setString(4, entry.received());
      append.setString(5, entry.run().orElse(null));
      append.setString(6, entry.verdict().name());
      append.setString(7, entry.reason().orElse(null));
      append.setLong(8, entry.rows());
      append.setDouble(9, entry.took().toNanos() / 1e6);
      append.execute();
    } catch (SQLException e) {
      owner.learnFrom(e);
      throw PostgresFaults.unaudited(e);
    }
  }
}
