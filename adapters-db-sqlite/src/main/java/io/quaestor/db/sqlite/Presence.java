package io.quaestor.db.sqlite;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.sqlite.SQLiteConnection;

/** Asks which values a column has, some hundred to a statement. */
final class Presence {
  private static final int VALUES = 500;

  private final SQLiteConnection connection;
  private final Column column;
  private final String sql;

  Presence(SQLiteConnection connection, Table table, Column column) {
    this.connection = connection;
    this.column = column;
    this.sql =
        "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IN (%3$s)"
            .formatted(
                column.name(), table.name(), String.join(",", Collections.nCopies(VALUES, "?")));
  }

  static boolean isEmpty(SQLiteConnection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM " + table.name() + " LIMIT 1")) {
      return !row.next();
    }
  }

  Set<Cell> of(Set<Cell> values) throws SQLException {
    Set<Cell> present = new HashSet<>();
    if (values.isEmpty()) {
      return present;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Iterator<Cell> rest = values.iterator(); rest.hasNext(); ) {
        bind(statement, rest);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            present.add(cell(rows));
          }
        }
      }
    }
    return present;
  }

  /** SQLite has numbers for truth. */
  private Cell cell(ResultSet rows) throws SQLException {
    return column.type() == ColumnType.BOOLEAN
        ? Cell.truth(rows.getBoolean(1))
        : CellReader.cell(rows.getObject(1));
  }

  /** Places that are left over take no value, which equals nothing. */
  private static void bind(PreparedStatement statement, Iterator<Cell> rest) throws SQLException {
    for (int i = 1; i <= VALUES; i++) {
      CellBinder.bind(statement, i, rest.hasNext() ? rest.next() : Cell.missing());
    }
  }
}
