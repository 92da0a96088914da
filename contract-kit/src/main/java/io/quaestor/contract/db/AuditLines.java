package io.quaestor.contract.db;

import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditEntry.Verdict;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an audit log past Quaestor, as an administrator would. */
public final class AuditLines {
  private static final String POSTGRES_AT =
      "to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') AS at";

  private AuditLines() {}

  /**
   * @param connection to {@code quaestor-app.db}
   */
  public static List<AuditEntry> inSqlite(Connection connection) throws SQLException {
    return read(connection, "at", "audit_log");
  }

  /**
   * @param connection of the owner or an administrator
   */
  public static List<AuditEntry> inPostgres(Connection connection) throws SQLException {
    return read(connection, POSTGRES_AT, "quaestor_app.audit_log");
  }

  private static List<AuditEntry> read(Connection connection, String at, String table)
      throws SQLException {
    String sql =
        "SELECT "
            + at
            + ", who, question, sql_received, sql_run, verdict, reason, row_count, millis FROM "
            + table
            + " ORDER BY id";
    List<AuditEntry> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        lines.add(line(rows));
      }
    }
    return lines;
  }

  private static AuditEntry line(ResultSet row) throws SQLException {
    return new AuditEntry(
        Instant.parse(row.getString("at")),
        row.getString("who"),
        Optional.ofNullable(row.getString("question")),
        row.getString("sql_received"),
        Optional.ofNullable(row.getString("sql_run")),
        Verdict.valueOf(row.getString("verdict")),
        Optional.ofNullable(row.getString("reason")),
        row.getLong("row_count"),
        Duration.ofNanos(Math.round(row.getDouble("millis") * 1e6)));
  }
}
