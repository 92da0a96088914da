package io.quaestor.db.sqlite;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/** Inserts rows a hundred to a statement, which is several times faster than one by one. */
final class RowInserter implements AutoCloseable {
  private static final int ROWS = 100;

  private final SQLiteConnection connection;
  private final Table table;
  private final LateIndexes indexes;
  private @Nullable PreparedStatement hundred;
  private final List<List<Cell>> waiting = new ArrayList<>(ROWS);

  RowInserter(SQLiteConnection connection, Table table) throws SQLException {
    this.connection = connection;
    this.table = table;
    this.indexes = new LateIndexes(connection, table);
  }

  void add(List<Cell> row) throws SQLException {
    if (row.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          "a row of %d cells for the %d columns of %s"
              .formatted(row.size(), table.columns().size(), table.name()));
    }
    indexes.count();
    waiting.add(row);
    if (waiting.size() == ROWS) {
      insertWaiting(hundred());
    }
  }

  /** Inserts what is gathered. */
  void flush() throws SQLException {
    if (!waiting.isEmpty()) {
      try (PreparedStatement rest = connection.prepareStatement(sql(table, waiting.size()))) {
        insertWaiting(rest);
      }
    }
  }

  /** Inserts what is gathered, and leaves the table as it was otherwise. */
  void finish() throws SQLException {
    flush();
    indexes.restore();
  }

  @Override
  public void close() throws SQLException {
    if (hundred != null) {
      hundred.close();
    }
  }

  private PreparedStatement hundred() throws SQLException {
    if (hundred == null) {
      hundred = connection.prepareStatement(sql(table, ROWS));
    }
    return hundred;
  }

  private void insertWaiting(PreparedStatement insert) throws SQLException {
    int parameter = 1;
    for (List<Cell> row : waiting) {
      for (Cell cell : row) {
        CellBinder.bind(insert, parameter++, cell);
      }
    }
    insert.executeUpdate();
    waiting.clear();
  }

  private static String sql(Table table, int rows) {
    String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    String row = "(" + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
    // Whatever fails ends the whole transaction, so SQLite need not note how to undo one statement.
    return "INSERT OR FAIL INTO "
        + table.name()
        + " ("
        + columns
        + ") VALUES "
        + String.join(", ", Collections.nCopies(rows, row));
  }
}
