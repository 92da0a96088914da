package io.quaestor.http.api;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.util.List;

/**
 * Rows under columns.
 *
 * @param rows cells as JSON numbers, strings, booleans and nulls
 */
public record TableBody(List<String> columns, List<List<Cell>> rows) {
  public static TableBody of(ResultTable table) {
    return new TableBody(table.columns(), table.rows());
  }
}
