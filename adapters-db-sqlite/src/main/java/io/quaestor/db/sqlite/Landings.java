package io.quaestor.db.sqlite;

import io.quaestor.catalog.Table;
import io.quaestor.port.Landing;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/**
 * The landings of a dataset, in the file of its rows: SQLite does not commit two files with
 * write-ahead logs as one. No query reaches them, since they are not in the catalog.
 */
final class Landings {
  static final String MIGRATIONS = "landing";

  private static final String SELECT =
      "SELECT id, table_name, fingerprint, row_count, rejected, at FROM quaestor_landing ";

  private final SQLiteConnection connection;

  Landings(SQLiteConnection connection) {
    this.connection = connection;
  }

  Optional<Landing> find(String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SELECT + "WHERE id = ?")) {
      statement.setString(1, id);
      return only(statement);
    }
  }

  Optional<Landing> findFirst(Table table, String fingerprint) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            SELECT + "WHERE table_name = ? AND fingerprint = ? ORDER BY at, id LIMIT 1")) {
      statement.setString(1, table.name());
      statement.setString(2, fingerprint);
      return only(statement);
    }
  }

  int insert(Landing landing) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO quaestor_landing (id, table_name, fingerprint, row_count, rejected, at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      statement.setString(1, landing.id());
      statement.setString(2, landing.table());
      statement.setString(3, landing.fingerprint().orElse(null));
      statement.setLong(4, landing.rows());
      statement.setLong(5, landing.rejected());
      statement.setLong(6, landing.at().toEpochMilli());
      return statement.executeUpdate();
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
