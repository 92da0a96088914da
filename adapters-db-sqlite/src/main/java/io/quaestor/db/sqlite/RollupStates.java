package io.quaestor.db.sqlite;

import io.quaestor.catalog.Rollup;
import io.quaestor.port.RollupState;
import io.quaestor.rollup.RollupSql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/** {@code quaestor_rollup_state} of a dataset's file. No query reaches it: no catalog has it. */
final class RollupStates {
  static final String MIGRATIONS = "rollup";

  private final SQLiteConnection connection;

  RollupStates(SQLiteConnection connection) {
    this.connection = connection;
  }

  /** Nothing when the rollup is missing, or was made of something else. */
  Optional<RollupState> find(Rollup rollup, RollupSql sql) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT data_version, refreshed_at, row_count, definition FROM quaestor_rollup_state"
                + " WHERE name = ?"
                + " AND name IN (SELECT name FROM sqlite_schema WHERE type = 'table')")) {
      statement.setString(1, rollup.name());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        long version = row.getLong(1);
        Instant refreshedAt = Instant.ofEpochMilli(row.getLong(2));
        long rows = row.getLong(3);
        return sql.isCounting(rollup, row.getString(4))
            .map(counting -> new RollupState(version, refreshedAt, rows, counting));
      }
    }
  }

  /** Those that there are, also of catalogs before; none in a file that is new. */
  List<String> names() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet table =
            statement.executeQuery(
                "SELECT 1 FROM sqlite_schema WHERE name = 'quaestor_rollup_state'")) {
      if (!table.next()) {
        return names;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT name FROM quaestor_rollup_state")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  void put(String name, String definition, RollupState state) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO quaestor_rollup_state"
                + " (name, definition, data_version, refreshed_at, row_count)"
                + " VALUES (?, ?, ?, ?, ?)")) {
      statement.setString(1, name);
      statement.setString(2, definition);
      statement.setLong(3, state.dataVersion());
      statement.setLong(4, state.refreshedAt().toEpochMilli());
      statement.setLong(5, state.rows());
      statement.executeUpdate();
    }
  }

  /** Throws a rollup away, its table too. */
  void drop(String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM quaestor_rollup_state WHERE name = ?")) {
      statement.execute("DROP TABLE IF EXISTS \"" + name.replace("\"", "\"\"") + "\"");
      delete.setString(1, name);
      delete.executeUpdate();
    }
  }
}
