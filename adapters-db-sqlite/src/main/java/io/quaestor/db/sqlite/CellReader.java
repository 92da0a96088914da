package io.quaestor.db.sqlite;

import io.quaestor.table.Cell;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A result of SQLite as cells. Dates and times are texts there already; booleans are 1 and 0. */
final class CellReader {
  private final ResultSet rows;
  private final List<String> columns;

  CellReader(ResultSet rows) throws SQLException {
    this.rows = rows;
    this.columns = columns(rows.getMetaData());
  }

  List<String> columns() {
    return columns;
  }

  boolean next() throws SQLException {
    return rows.next();
  }

  List<Cell> cells() throws SQLException {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (int i = 1; i <= columns.size(); i++) {
      cells.add(cell(rows.getObject(i)));
    }
    return cells;
  }

  private static Cell cell(Object value) {
    return switch (value) {
      case null -> Cell.missing();
      case Double number -> Cell.number(number.doubleValue());
      case Number number -> Cell.number(number.longValue());
      case byte[] bytes -> Cell.text(HexFormat.of().formatHex(bytes));
      default -> Cell.text(value.toString());
    };
  }

  private static List<String> columns(ResultSetMetaData meta) throws SQLException {
    List<String> names = new ArrayList<>(meta.getColumnCount());
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      names.add(meta.getColumnLabel(i));
    }
    return List.copyOf(names);
  }
}
