package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Derived;
import java.util.List;

/** What is made of a measure along time. */
sealed interface Trend {
  /** The column that it becomes. */
  Derived of(String measure, String along);

  record RunningTotal() implements Trend {
    @Override
    public Derived of(String measure, String along) {
      return new Derived.RunningTotal(measure, along, List.of());
    }
  }

  /**
   * @param rows how many groups are averaged, the current one and those before it; at least 2
   */
  record MovingAverage(int rows) implements Trend {
    @Override
    public Derived of(String measure, String along) {
      return new Derived.MovingAverage(measure, along, rows, List.of());
    }
  }
}
