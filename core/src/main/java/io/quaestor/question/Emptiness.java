package io.quaestor.question;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.util.List;

/** Tells results that nothing came to: no row, or one of nothing but zeros and missing values. */
final class Emptiness {
  private Emptiness() {}

  static boolean isIn(ResultTable table) {
    return table.rows().size() < 2
        && table.rows().stream().flatMap(List::stream).allMatch(Emptiness::isNothing);
  }

  private static boolean isNothing(Cell cell) {
    return switch (cell) {
      case Cell.Missing any -> true;
      case Cell.Numeric number -> number.value().signum() == 0;
      case Cell.Text any -> false;
      case Cell.Truth any -> false;
    };
  }
}
