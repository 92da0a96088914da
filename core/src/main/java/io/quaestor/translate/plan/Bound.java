package io.quaestor.translate.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a value is compared with. */
public sealed interface Bound {
  record Amount(BigDecimal value) implements Bound {}

  record Day(LocalDate date) implements Bound {}

  /**
   * Another column of the same row, times a factor.
   *
   * @param column by its name in the result
   */
  record OfColumn(String column, BigDecimal factor) implements Bound {}
}
