package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.SortKey;
import java.util.List;

/**
 * What is made of a measure along time.
 *
 * @param rows as {@link Derived} has it
 */
record Trend(Derived.Kind kind, int rows) {
  static final Trend RUNNING_TOTAL = new Trend(Derived.Kind.RUNNING_TOTAL, 0);

  static Trend movingAverage(int rows) {
    return new Trend(Derived.Kind.MOVING_AVERAGE, rows);
  }

  /** The column that the measure becomes. */
  Derived of(String measure, String along) {
    return new Derived(kind, measure, new SortKey(along, false), List.of(), rows);
  }
}
