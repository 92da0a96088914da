package io.quaestor.question;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a result in a form that is the same for two results that say the same: rows and
 * columns in whatever order, under whatever names, with numbers to {@value #DIGITS} digits.
 */
record SameRows(List<List<String>> rows) {
  private static final int DIGITS = 9;
  private static final MathContext ROUNDED = new MathContext(DIGITS);

  /** Comes before whatever a text may begin with. */
  private static final String BETWEEN = "\0";

  static SameRows of(ResultTable table) {
    List<List<String>> cells =
        table.rows().stream().map(row -> row.stream().map(SameRows::text).toList()).toList();
    List<Integer> columns = columns(cells, table.columns().size());
    return new SameRows(
        cells.stream()
            .map(row -> columns.stream().map(row::get).toList())
            .sorted(Comparator.comparing(row -> String.join(BETWEEN, row)))
            .toList());
  }

  /** By what they hold, whatever the order of the rows. */
  private static List<Integer> columns(List<List<String>> cells, int count) {
    return IntStream.range(0, count)
        .boxed()
        .sorted(
            Comparator.comparing(
                column ->
                    String.join(
                        BETWEEN, cells.stream().map(row -> row.get(column)).sorted().toList())))
        .toList();
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Numeric number
        ? number.value().round(ROUNDED).stripTrailingZeros().toPlainString()
        : cell.plain();
  }
}
