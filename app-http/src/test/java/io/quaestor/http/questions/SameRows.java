package io.quaestor.http.questions;

import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Whether an answer holds the values of a gold result: extra columns do no harm, extra or absent
 * rows do; numbers agree to a millionth or after rounding to two decimals.
 */
final class SameRows {
  private static final double RELATIVE = 1e-6;

  private SameRows() {}

  static boolean hold(List<List<Cell>> answer, List<List<Cell>> gold, boolean ordered) {
    if (answer.size() != gold.size()) {
      return false;
    }
    return gold.isEmpty() || holdsWith(answer, gold, ordered, List.of());
  }

  /** Tries which column of the answer is which of the gold, one gold column after another. */
  private static boolean holdsWith(
      List<List<Cell>> answer, List<List<Cell>> gold, boolean ordered, List<Integer> chosen) {
    if (chosen.size() == gold.getFirst().size()) {
      return equal(project(answer, chosen), gold, ordered);
    }
    for (int column = 0; column < answer.getFirst().size(); column++) {
      if (!chosen.contains(column)) {
        List<Integer> further = new ArrayList<>(chosen);
        further.add(column);
        if (holdsWith(answer, gold, ordered, further)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<List<Cell>> project(List<List<Cell>> rows, List<Integer> columns) {
    return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
  }

  private static boolean equal(List<List<Cell>> a, List<List<Cell>> b, boolean ordered) {
    Comparator<List<Cell>> byText = Comparator.comparing(SameRows::text);
    List<List<Cell>> first = ordered ? a : a.stream().sorted(byText).toList();
    List<List<Cell>> second = ordered ? b : b.stream().sorted(byText).toList();
    for (int row = 0; row < first.size(); row++) {
      for (int column = 0; column < first.get(row).size(); column++) {
        if (!equal(first.get(row).get(column), second.get(row).get(column))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean equal(Cell a, Cell b) {
    if (number(a) instanceof BigDecimal x && number(b) instanceof BigDecimal y) {
      double difference = Math.abs(x.doubleValue() - y.doubleValue());
      return difference <= RELATIVE * Math.max(1, Math.abs(y.doubleValue()))
          || rounded(x).compareTo(rounded(y)) == 0;
    }
    return text(a).equalsIgnoreCase(text(b));
  }

  /** An hour may be the text {@code 09} or the number 9. */
  private static Object number(Cell cell) {
    return switch (cell) {
      case Cell.Numeric numeric -> numeric.value();
      case Cell.Text text when text.value().matches("\\d+(\\.\\d+)?") ->
          new BigDecimal(text.value());
      case Cell.Text text -> text.value();
      case Cell.Truth truth -> truth.value();
      case Cell.Missing missing -> missing;
    };
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP);
  }

  private static String text(List<Cell> row) {
    return String.join("|", row.stream().map(SameRows::text).toList());
  }

  private static String text(Cell cell) {
    return number(cell) instanceof BigDecimal number
        ? "%030.4f".formatted(number.doubleValue())
        : String.valueOf(number(cell)).toLowerCase(Locale.ROOT);
  }
}
