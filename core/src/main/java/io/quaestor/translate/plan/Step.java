package io.quaestor.translate.plan;

import java.math.BigDecimal;
import java.util.List;

/** What is done with the groups' rows, one step after another. Columns go by their names. */
public sealed interface Step {
  /** Adds a column. */
  record Add(Derived column) implements Step {}

  /**
   * Adds how much more one column is than another, in {@link Derived.Kind#CHANGE units} and in
   * {@link Derived.Kind#GROWTH_PERCENT percent}.
   */
  record Compare(String before, String after) implements Step {}

  /** Keeps the rows in which a column compares with a number. */
  record Keep(String column, Comparison comparison, BigDecimal number) implements Step {}

  /** Keeps the rows in which a column has a value. */
  record Known(String column) implements Step {}

  /**
   * Keeps the best or the worst.
   *
   * @param count how many, at least 1; with {@code within}, ties share a place and may be more
   * @param within that many for each of these, rather than of all
   */
  record Best(String by, boolean descending, int count, List<String> within) implements Step {
    public Best {
      within = List.copyOf(within);
      if (count < 1) {
        throw new IllegalArgumentException("a ranking of " + count);
      }
    }
  }

  /**
   * Draws the rows together once more: "the median of the days".
   *
   * @param by what stays apart; without one, a single row is left
   * @param of the columns that are drawn together; for {@link Aggregate.Kind#COUNT} any one
   */
  record Summary(List<Grouping> by, Aggregate aggregate, List<String> of) implements Step {
    public Summary {
      by = List.copyOf(by);
      of = List.copyOf(of);
    }

    /** What the column {@code of} becomes. */
    public String nameOf(String column) {
      return aggregate.prefix() + "_" + column;
    }
  }
}
