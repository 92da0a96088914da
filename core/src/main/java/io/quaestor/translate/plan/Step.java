package io.quaestor.translate.plan;

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

  /** Adds what one column is in percent of another. */
  record Percent(String part, String whole) implements Step {}

  /** Keeps the rows for which all conditions hold. */
  record Keep(List<RowCondition> conditions) implements Step {
    public Keep {
      conditions = List.copyOf(conditions);
    }

    public Keep(RowCondition condition) {
      this(List.of(condition));
    }
  }

  /** Draws the rows together into the one number how many percent fulfil all conditions. */
  record Portion(List<RowCondition> conditions) implements Step {
    public Portion {
      conditions = List.copyOf(conditions);
    }
  }

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
   * Sets each two different values side by side that stand within the same: two products on one
   * ticket. Each pair comes once, with the number of times it does.
   */
  record Pairs(Grouping within, Grouping of) implements Step {
    /** The column that tells how often. */
    public static final String COUNT = "times_together";

    /** The column of the second of the two. */
    public String other() {
      return "other_" + of.name();
    }
  }

  /**
   * Tells how the values of a column are spread: how much a part of them reaches at most.
   *
   * @param by what stays apart; without one, a single row is left
   * @param percents each 1 to 99
   */
  record Spread(List<Grouping> by, String of, List<Integer> percents) implements Step {
    public Spread {
      by = List.copyOf(by);
      percents = List.copyOf(percents);
    }

    /** What the column of one part is called. */
    public String nameOf(int percent) {
      return Aggregate.percentile(percent).prefix() + "_" + of;
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
