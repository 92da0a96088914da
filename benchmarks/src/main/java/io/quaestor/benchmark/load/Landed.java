package io.quaestor.benchmark.load;

import io.quaestor.benchmark.data.TillFile;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Compares what stands in a table with the file. */
final class Landed {
  private Landed() {}

  /** Throws when it is not the same number of rows and the same total. */
  static void verify(Connection connection, String table, TillFile file) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*), SUM(total) FROM " + table)) {
      row.next();
      BigDecimal off = new BigDecimal(row.getString(2)).subtract(file.total()).abs();
      if (row.getLong(1) != file.rows() || off.compareTo(new BigDecimal("0.01")) > 0) {
        throw new IllegalStateException(
            "%d rows of %d, total off by %s".formatted(row.getLong(1), file.rows(), off));
      }
    }
  }
}
