package io.quaestor.db.postgres;

import io.quaestor.catalog.Rollup;
import io.quaestor.port.RollupState;
import io.quaestor.rollup.RollupSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code quaestor_app.rollup_state}, which the reader cannot see. */
final class RollupStates {
  private final Connection connection;

  RollupStates(Connection connection) {
    this.connection = connection;
  }

  /** Nothing when the rollup is missing, or was made of something else. */
  Optional<RollupState> find(Rollup rollup, RollupSql sql) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT data_version, refreshed_at, row_count, definition FROM quaestor_app.rollup_state"
                + " WHERE name = ? AND EXISTS (SELECT 1 FROM pg_matviews"
                + " WHERE schemaname = 'quaestor_data' AND matviewname = name AND ispopulated)")) {
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

  /** Those of a dataset, also of catalogs before. */
  List<String> names(String dataset) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT name FROM quaestor_app.rollup_state WHERE dataset = ? ORDER BY name")) {
      statement.setString(1, dataset);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
    }
    return names;
  }

  void put(String name, String dataset, String definition, RollupState state) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO quaestor_app.rollup_state"
                + " (name, dataset, definition, data_version, refreshed_at, row_count)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
                + " dataset = excluded.dataset, definition = excluded.definition,"
                + " data_version = excluded.data_version, refreshed_at = excluded.refreshed_at,"
                + " row_count = excluded.row_count")) {
      statement.setString(1, name);
      statement.setString(2, dataset);
      statement.setString(3, definition);
      statement.setLong(4, state.dataVersion());
      statement.setLong(5, state.refreshedAt().toEpochMilli());
      statement.setLong(6, state.rows());
      statement.executeUpdate();
    }
  }

  /** Throws a rollup away, its rows too, once nobody reads it. */
  void drop(String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM quaestor_app.rollup_state WHERE name = ?")) {
      statement.execute(
          "DROP MATERIALIZED VIEW IF EXISTS "
              + PostgresServer.DATA_SCHEMA
              + "."
              + statement.enquoteIdentifier(name, true));
      delete.setString(1, name);
      delete.executeUpdate();
    }
  }
}
