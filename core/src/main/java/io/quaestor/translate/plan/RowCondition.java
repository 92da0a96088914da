package io.quaestor.translate.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the groups' rows: a column compared with a number, or with so many times another.
 *
 * @param number what is compared with, or the factor of {@code of}
 * @param of another column by its name, null for the number itself
 */
public record RowCondition(
    String column, Comparison comparison, BigDecimal number, @Nullable String of) {

  public RowCondition(String column, Comparison comparison, BigDecimal number) {
    this(column, comparison, number, null);
  }
}
