package io.quaestor.ingest;

import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that are numbers. */
final class NumberCells {
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

  /**
   * Bounded, because a few characters such as {@code 1e999999999} would ask for gigabytes. Spread
   * sheets write small numbers as {@code 1.5E-05}.
   */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,2})?");

  private NumberCells() {}

  static Optional<Cell> integer(String text) {
    return INTEGER.matcher(text).matches()
        ? Optional.of(Cell.number(Long.parseLong(text)))
        : Optional.empty();
  }

  static Optional<Cell> decimal(String text) {
    return DECIMAL.matcher(text).matches()
        ? Optional.of(Cell.number(new BigDecimal(text)))
        : Optional.empty();
  }
}
