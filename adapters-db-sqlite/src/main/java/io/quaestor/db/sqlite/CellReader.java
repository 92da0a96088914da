package io.quaestor.db.sqlite;

import io.quaestor.port.RowSource;
import io.quaestor.table.Cell;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result of SQLite as cells. Dates and times are texts there already; booleans are 1 and 0. */
final class CellReader implements RowSource<SQLException> {
  private final ResultSet rows;
  private final Deadline deadline;
  private final List<String> columns;

  CellReader(ResultSet rows, Deadline deadline) throws SQLException {
    this.rows = rows;
    this.deadline = deadline;
    this.columns = columns(rows.getMetaData());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  /** Looks at the clock too, because a slow sink spends time of which SQLite knows nothing. */
  @Override
  public boolean next() throws SQLException {
    if (deadline.passed()) {
      throw SqliteFaults.timeout();
    }
    return rows.next();
  }

  @Override
  public Cell cell(int column) throws SQLException {
    return cell(rows.getObject(column + 1));
  }

  static Cell cell(@Nullable Object value) {
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
