package io.quaestor.analysis.prose;

import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of one column.
 *
 * @param values by row, counted from 0; rows without a number have none
 */
record Measure(ColumnMeaning meaning, SortedMap<Integer, BigDecimal> values) {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Measure of(ColumnMeaning meaning, List<Cell> cells) {
    SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    for (int row = 0; row < cells.size(); row++) {
      if (cells.get(row) instanceof Cell.Numeric number) {
        values.put(row, number.value());
      }
    }
    return new Measure(meaning, values);
  }

  boolean isPercentage() {
    return meaning.unit() == Unit.PERCENT;
  }

  /** A column of parts of one, such as 0.25, which people call 25%. */
  boolean isPartOfOne() {
    return !meaning.additive()
        && meaning.unit() == Unit.NONE
        && values.values().stream().allMatch(value -> value.abs().compareTo(BigDecimal.ONE) <= 0)
        && values.values().stream().anyMatch(value -> value.scale() > 0);
  }

  /** Percentages are left out: their sum is 100 or means nothing. */
  boolean addsUp() {
    return meaning.additive() && !isPercentage();
  }

  BigDecimal total() {
    return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal average() {
    return total().divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
  }

  BigDecimal median() {
    List<BigDecimal> sorted = values.values().stream().sorted().toList();
    BigDecimal upper = sorted.get(sorted.size() / 2);
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    return lower.add(upper).divide(BigDecimal.TWO, MathContext.DECIMAL128);
  }

  /** Rows by value, the greatest first, rows of one value in their order. */
  List<Integer> ranked() {
    return values.keySet().stream().sorted((a, b) -> value(b).compareTo(value(a))).toList();
  }

  BigDecimal value(int row) {
    return values.getOrDefault(row, BigDecimal.ZERO);
  }

  /** Whether a part of the total reads as a share. */
  boolean hasShares() {
    return addsUp()
        && total().signum() > 0
        && values.values().stream().allMatch(value -> value.signum() >= 0);
  }

  /** How many percent {@code part} is of {@code whole}, which is not 0. */
  static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }
}
