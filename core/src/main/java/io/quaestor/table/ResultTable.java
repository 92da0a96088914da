package io.quaestor.table;

import java.util.List;

/**
 * The rows of one query, in the order the database gave them. Immutable.
 *
 * @param columns the columns' names as the query calls them; two may bear the same name
 * @param rows each as long as {@code columns}
 * @param truncated whether the query had more rows than its limit let through
 */
public record ResultTable(List<String> columns, List<List<Cell>> rows, boolean truncated) {
  public ResultTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of %d cells under %d columns".formatted(row.size(), columns.size()));
      }
    }
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The cells of one column, top to bottom. */
  public List<Cell> column(int index) {
    return rows.stream().map(row -> row.get(index)).toList();
  }
}
