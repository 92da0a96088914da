package io.quaestor.db.postgres;

import io.quaestor.catalog.Dataset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** One dataset's row of {@code quaestor_app.data_version}, which the reader cannot see. */
final class DataVersion {
  /** How long a slow server may take to let anybody in. */
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final LoginPool owner;
  private final Dataset dataset;

  DataVersion(LoginPool owner, Dataset dataset) {
    this.owner = owner;
    this.dataset = dataset;
  }

  /** 0 before the first change. */
  long read() {
    try (Connection connection = owner.connect(new Deadline(CONNECT))) {
      // No transaction, no round trip for its end. The pool sets this back.
      connection.setAutoCommit(true);
      return read(connection);
    } catch (SQLException e) {
      owner.learnFrom(e);
      throw PostgresFaults.unavailable(e);
    }
  }

  long read(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT version FROM quaestor_app.data_version WHERE dataset = ?")) {
      statement.setString(1, dataset.name());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  /**
   * Last in a transaction, because from here to its end other writers wait for the row.
   *
   * @return the version from the commit on
   */
  long raise(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO quaestor_app.data_version AS v (dataset, version) VALUES (?, 1)"
                + " ON CONFLICT (dataset) DO UPDATE SET version = v.version + 1"
                + " RETURNING v.version")) {
      statement.setString(1, dataset.name());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
