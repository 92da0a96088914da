package io.quaestor.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Watches a database over a connection of its own that may see everything. */
final class Lookout implements AutoCloseable {
  private final Connection connection;

  /**
   * @param connection is closed with this
   */
  Lookout(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** All of a query's rows under one name. */
  Map<String, String> rows(String name, String sql) {
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          text.append(rows.getString(i)).append('|');
        }
        text.append('\n');
      }
    } catch (SQLException e) {
      // A table that is gone is a change, too.
      text.append("failed: ").append(e.getMessage());
    }
    return Map.of(name, text.toString());
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
