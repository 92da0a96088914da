package io.quaestor.analysis.prose;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The result that is written about.
 *
 * @param columns one for each column of {@code table}
 * @param shown how many of the rows, from the first, the model sees: it can know nothing of others
 */
record Result(ResultTable table, List<ColumnMeaning> columns, int shown, Extent extent) {
  Result {
    columns = List.copyOf(columns);
  }

  int rows() {
    return table.rows().size();
  }

  Cell cell(int row, int column) {
    return table.rows().get(row).get(column);
  }

  boolean isMeasure(int column) {
    return columns.get(column).kind() == Kind.MEASURE;
  }

  /** The columns that name a row. */
  List<Integer> groupings() {
    return IntStream.range(0, columns.size()).filter(column -> !isMeasure(column)).boxed().toList();
  }

  /** The measures that have a value, left to right. */
  List<Measure> measures() {
    return IntStream.range(0, columns.size())
        .filter(this::isMeasure)
        .mapToObj(column -> Measure.of(columns.get(column), table.column(column)))
        .filter(measure -> !measure.values().isEmpty())
        .toList();
  }
}
