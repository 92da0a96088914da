package io.quaestor.evaluation;

import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which places the rows of gold come where order matters. Where gold is sorted by its numbers,
 * rows with the same numbers share a place: no question says which of two equals comes first.
 */
final class GoldOrder {
  private GoldOrder() {}

  /** The place of each row, from 0. */
  static List<Integer> places(List<ResultColumn> gold, int rows) {
    List<List<BigDecimal>> numbers =
        gold.stream().filter(GoldOrder::isOfNumbers).map(GoldOrder::numbers).toList();
    boolean sorted = numbers.stream().anyMatch(GoldOrder::isSorted);
    List<Integer> places = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      int at = row;
      boolean tied =
          sorted && row > 0 && numbers.stream().allMatch(of -> compare(of, at - 1, at) == 0);
      places.add(tied ? places.getLast() : row);
    }
    return places;
  }

  private static boolean isOfNumbers(ResultColumn column) {
    return IntStream.range(0, column.size())
        .mapToObj(column::cell)
        .allMatch(Cell.Numeric.class::isInstance);
  }

  private static List<BigDecimal> numbers(ResultColumn column) {
    return IntStream.range(0, column.size())
        .mapToObj(column::cell)
        .map(cell -> ((Cell.Numeric) cell).value())
        .toList();
  }

  /** Whether numbers go one way only, and do go. */
  private static boolean isSorted(List<BigDecimal> numbers) {
    List<Integer> steps =
        IntStream.range(1, numbers.size()).mapToObj(row -> compare(numbers, row - 1, row)).toList();
    boolean up = steps.stream().anyMatch(step -> step < 0);
    boolean down = steps.stream().anyMatch(step -> step > 0);
    return up != down;
  }

  private static int compare(List<BigDecimal> numbers, int one, int other) {
    return numbers.get(one).compareTo(numbers.get(other));
  }
}
