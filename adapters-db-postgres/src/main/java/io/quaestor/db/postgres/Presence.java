package io.quaestor.db.postgres;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Asks what a table has, in the transaction of one connection. */
final class Presence {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Connection connection;
  private final Table table;

  Presence(Connection connection, Table table) {
    this.connection = connection;
    this.table = table;
  }

  /** Keeps other writers out until the end of the transaction, and lets readers through. */
  boolean isEmpty() throws SQLException {
    String name = CopyRows.qualified(table);
    try (Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLE " + name + " IN SHARE ROW EXCLUSIVE MODE");
      try (ResultSet row = statement.executeQuery("SELECT 1 FROM " + name + " LIMIT 1")) {
        return !row.next();
      }
    }
  }

  Set<Cell> of(Column column, Set<Cell> values) throws SQLException {
    Set<Cell> present = new HashSet<>();
    String sql =
        "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s = ANY (CAST(? AS %3$s[]))"
            .formatted(column.name(), CopyRows.qualified(table), type(column));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Object[] sought =
          values.stream().filter(value -> !value.equals(Cell.missing())).map(Cell::plain).toArray();
      Array texts = connection.createArrayOf("text", sought);
      statement.setArray(1, texts);
      try (ResultSet rows = statement.executeQuery()) {
        CellReader cells = new CellReader(rows, new Deadline(PATIENCE));
        while (cells.next()) {
          present.add(cells.cell(0));
        }
      }
      return present;
    }
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT -> "text";
      case INTEGER -> "bigint";
      case DECIMAL -> "numeric";
      case DATE -> "date";
      case TIME -> "time";
      case TIMESTAMP -> "timestamp";
      case BOOLEAN -> "boolean";
    };
  }
}
