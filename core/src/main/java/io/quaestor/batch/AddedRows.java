package io.quaestor.batch;

import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.util.List;

/**
 * Rows that have landed.
 *
 * @param rows cells in the order of the table's columns
 * @param version of the dataset's data that they made
 */
public record AddedRows(Table table, List<List<Cell>> rows, long version) {
  public AddedRows {
    rows = List.copyOf(rows);
  }
}
