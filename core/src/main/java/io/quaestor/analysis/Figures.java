package io.quaestor.analysis;

import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The values of one measure.
 *
 * @param values of the rows that have one, in the rows' order
 * @param missing how many rows have none
 */
record Figures(ColumnMeaning meaning, List<Figure> values, int missing) {
  /** The value of one row; rows are counted from 0. */
  record Figure(int row, BigDecimal value) {}

  Figures {
    values = List.copyOf(values);
  }

  static Figures of(ColumnMeaning meaning, List<Cell> cells) {
    List<Figure> values = new ArrayList<>();
    for (int row = 0; row < cells.size(); row++) {
      if (cells.get(row) instanceof Cell.Numeric number) {
        values.add(new Figure(row, number.value()));
      }
    }
    return new Figures(meaning, values, cells.size() - values.size());
  }

  String label() {
    return meaning.label().isBlank() ? meaning.name() : meaning.label();
  }

  Unit unit() {
    return meaning.unit();
  }

  /** Percentages are left out: their sum is 100 or means nothing. */
  boolean addsUp() {
    return meaning.additive() && unit() != Unit.PERCENT;
  }

  /** Whether one says "the most" of it; otherwise one says "the highest". */
  boolean countsThings() {
    return unit() == Unit.COUNT || (unit() == Unit.QUANTITY && meaning.additive());
  }

  BigDecimal total() {
    return values.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal average() {
    return total().divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
  }

  /** Whether a part of the total reads as a share: a negative part would push others past 100%. */
  boolean hasShares() {
    return addsUp()
        && total().signum() > 0
        && values.stream().allMatch(figure -> figure.value().signum() >= 0);
  }

  /** The rows by their value, least first; equal values share an entry. */
  NavigableMap<BigDecimal, List<Figure>> places() {
    NavigableMap<BigDecimal, List<Figure>> places = new TreeMap<>();
    for (Figure figure : values) {
      places.computeIfAbsent(figure.value(), value -> new ArrayList<>()).add(figure);
    }
    return places;
  }

  /** Whether the rows run from less to more. */
  boolean ascends() {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i - 1).value().compareTo(values.get(i).value()) > 0) {
        return false;
      }
    }
    return values.getFirst().value().compareTo(values.getLast().value()) < 0;
  }

  /** How many percent {@code part} is of {@code whole}, which is not 0. */
  static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL128);
  }
}
