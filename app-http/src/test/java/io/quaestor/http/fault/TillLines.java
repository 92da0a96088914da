package io.quaestor.http.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;

/**
 * Lines of one file, told from those of other files by their tickets.
 *
 * @param name of the file
 * @param rows so many
 */
record TillLines(String name, int rows) {
  private static final String HEADER =
      "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total\n";

  /** Line {@code i}, from 0, has a total of {@code i}. */
  String csv() {
    StringBuilder csv = new StringBuilder(HEADER);
    IntStream.range(0, rows)
        .forEach(
            i ->
                csv.append("2024-11-20,Wednesday,09:05,")
                    .append(name)
                    .append(' ')
                    .append(i)
                    .append(",7,Product ")
                    .append(i % 97)
                    .append(",1,")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append('\n'));
    return csv.toString();
  }

  /** The sum of all totals. */
  long total() {
    return rows * (rows - 1L) / 2;
  }

  /** How many lines of this file have landed, and their total. */
  Landed landed(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT COUNT(*), COUNT(DISTINCT ticket_number), COALESCE(SUM(total), 0) FROM "
                + table
                + " WHERE ticket_number LIKE ?")) {
      statement.setString(1, name + " %");
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Landed(row.getLong(1), row.getLong(2), row.getLong(3));
      }
    }
  }

  /** All lines, each once. */
  Landed whole() {
    return new Landed(rows, rows, total());
  }

  /**
   * @param tickets different ones
   */
  record Landed(long rows, long tickets, long total) {
    static Landed nothing() {
      return new Landed(0, 0, 0);
    }
  }
}
