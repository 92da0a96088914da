package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.Comparison;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A part set against its whole, or against what is usual. */
final class Part {
  boolean share;

  /** Whether the share of rows that have a name is asked for: "share of credit notes". */
  boolean ofSome;

  /** Whether percent were asked for. */
  boolean percent;

  /** Whether a measure is said to be each group's own: "his revenue". */
  boolean own;

  /** What the biggest are to come to, in percent of all of {@link #portionOf}. */
  @Nullable BigDecimal portion;

  @Nullable Metric portionOf;

  /** How groups are compared with the mean of all, null where they are not. */
  @Nullable Comparison mean;

  /** How many times the mean that is. */
  BigDecimal meanFactor = BigDecimal.ONE;

  /** Fills in what was set against what before. */
  void goOnFrom(Part old) {
    share |= old.share;
    own |= old.own;
    percent |= old.percent;
    if (portion == null) {
      portion = old.portion;
      portionOf = old.portionOf;
    }
    if (mean == null) {
      mean = old.mean;
      meanFactor = old.meanFactor;
    }
  }
}
