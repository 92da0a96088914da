package io.quaestor.analysis;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The result that is spoken of.
 *
 * @param coverage which of the groups are among the rows
 */
record Subject(ResultTable table, List<ColumnMeaning> columns, Coverage coverage) {
  Subject {
    columns = List.copyOf(columns);
  }

  /** Whether the columns mean what they are said to mean. */
  boolean fits() {
    return columns.size() == table.columns().size()
        && measures().stream().allMatch(column -> isNumeric(table.column(column)));
  }

  int rows() {
    return table.rows().size();
  }

  Cell cell(int row, int column) {
    return table.rows().get(row).get(column);
  }

  /** The columns that name a row. */
  List<Integer> groupings() {
    return columnsThat(false);
  }

  List<Integer> measures() {
    return columnsThat(true);
  }

  /** The measures of which at least one row has a value, left to right. */
  List<Figures> figures() {
    return measures().stream()
        .map(column -> Figures.of(columns.get(column), table.column(column)))
        .filter(figures -> !figures.values().isEmpty())
        .toList();
  }

  private List<Integer> columnsThat(boolean measure) {
    return IntStream.range(0, columns.size())
        .filter(column -> (columns.get(column).kind() == Kind.MEASURE) == measure)
        .boxed()
        .toList();
  }

  private static boolean isNumeric(List<Cell> cells) {
    return cells.stream()
        .allMatch(cell -> cell instanceof Cell.Numeric || cell instanceof Cell.Missing);
  }

  /** Whether every group is among the rows, so that their sum is the whole. */
  boolean complete() {
    return coverage == Coverage.WHOLE;
  }

  /** Whether the rows are the best or the worst groups, in that order. */
  boolean ranked() {
    return coverage == Coverage.MOST || coverage == Coverage.LEAST;
  }
}
