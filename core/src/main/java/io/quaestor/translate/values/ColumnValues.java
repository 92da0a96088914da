package io.quaestor.translate.values;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The distinct values of one column, in their order: numbers by their size, texts by their letters.
 *
 * @param first the number of the first value; the others count on from it
 * @param numbers whether all of them are
 */
record ColumnValues(String column, int first, List<String> sorted, boolean numbers) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final Comparator<String> BY_SIZE =
      Comparator.<String, BigDecimal>comparing(BigDecimal::new)
          .thenComparing(Comparator.naturalOrder());

  static ColumnValues of(String column, int first, Collection<String> values) {
    boolean numbers = values.stream().allMatch(ColumnValues::isNumber);
    List<String> sorted = values.stream().distinct().sorted(order(numbers)).toList();
    return new ColumnValues(column, first, sorted, numbers);
  }

  int end() {
    return first + sorted.size();
  }

  /**
   * @param values without any twice
   */
  boolean areAll(Collection<String> values) {
    return values.size() == sorted.size() && values.stream().allMatch(this::has);
  }

  boolean has(String value) {
    return place(value) >= 0;
  }

  /** At most {@code most} values around the place where {@code value} would stand, in order. */
  List<String> around(String value, int most) {
    int place = place(value);
    int middle = place >= 0 ? place : -place - 1;
    int to = Math.min(sorted.size(), Math.max(most, middle + most / 2));
    return sorted.subList(Math.max(0, to - most), to);
  }

  /** A text among numbers would stand first. */
  private int place(String value) {
    return numbers && !isNumber(value)
        ? -1
        : Collections.binarySearch(sorted, value, order(numbers));
  }

  private static boolean isNumber(String value) {
    return NUMBER.matcher(value).matches();
  }

  private static Comparator<String> order(boolean numbers) {
    return numbers ? BY_SIZE : Comparator.naturalOrder();
  }
}
