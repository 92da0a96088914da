package io.quaestor.question;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.MathContext;
import java.util.List;

/**
 * The rows of a result in a form that is the same for two results that say the same: in whatever
 * order, under whatever names, with numbers to {@value #DIGITS} digits.
 */
record SameRows(List<List<String>> rows) {
  private static final int DIGITS = 9;
  private static final MathContext ROUNDED = new MathContext(DIGITS);

  static SameRows of(ResultTable table) {
    return new SameRows(
        table.rows().stream().map(SameRows::row).sorted(SameRows::compare).toList());
  }

  private static List<String> row(List<Cell> cells) {
    return cells.stream().map(SameRows::text).sorted().toList();
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Numeric number
        ? number.value().round(ROUNDED).stripTrailingZeros().toPlainString()
        : cell.plain();
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\0", one).compareTo(String.join("\0", other));
  }
}
