package io.quaestor.db.postgres;

import io.quaestor.catalog.Table;
import io.quaestor.port.Landing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** {@code quaestor_app.landing}, in the transaction of one connection. */
final class Landings {
  private static final String SELECT =
      "SELECT id, table_name, fingerprint, row_count, rejected, at FROM quaestor_app.landing ";

  private final Connection connection;

  Landings(Connection connection) {
    this.connection = connection;
  }

  Optional<Landing> find(String id) throws SQLException {
    lock(id);
    try (PreparedStatement statement = connection.prepareStatement(SELECT + "WHERE id = ?")) {
      statement.setString(1, id);
      return only(statement);
    }
  }

  Optional<Landing> findFirst(Table table, String fingerprint) throws SQLException {
    lock(table.name() + " " + fingerprint);
    try (PreparedStatement statement =
        connection.prepareStatement(
            SELECT + "WHERE table_name = ? AND fingerprint = ? ORDER BY at, id LIMIT 1")) {
      statement.setString(1, table.name());
      statement.setString(2, fingerprint);
      return only(statement);
    }
  }

  void insert(Landing landing) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO quaestor_app.landing"
                + " (id, table_name, fingerprint, row_count, rejected, at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      statement.setString(1, landing.id());
      statement.setString(2, landing.table());
      statement.setString(3, landing.fingerprint().orElse(null));
      statement.setLong(4, landing.rows());
      statement.setLong(5, landing.rejected());
      statement.setLong(6, landing.at().toEpochMilli());
      statement.executeUpdate();
    }
  }

  /** Until the end of the transaction; texts that share a hash only wait in vain. */
  private void lock(String text) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      statement.setString(1, text);
      statement.execute();
    }
  }

  private static Optional<Landing> only(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Landing(
                  row.getString(1),
                  row.getString(2),
                  Optional.ofNullable(row.getString(3)),
                  row.getLong(4),
                  row.getLong(5),
                  Instant.ofEpochMilli(row.getLong(6))))
          : Optional.empty();
    }
  }
}
