package io.quaestor.translate.plan;

import java.util.ArrayList;
import java.util.List;

/** Asks for the group that comes nearest to a threshold that no group keeps to. */
public final class NearestGroup {
  private NearestGroup() {}

  /**
   * A plan of the groups without {@code missed}, the nearest first and alone: the largest where
   * more was wanted, the smallest where less was. What comes after the groups is left out.
   *
   * @param missed compares with a {@linkplain Comparison#isLimit() limit}
   */
  public static QueryPlan to(Threshold missed, QueryPlan plan) {
    List<Measure> measures = new ArrayList<>(List.of(missed.measure()));
    plan.measures().stream().filter(m -> !measures.contains(m)).forEach(measures::add);
    List<Threshold> others = plan.thresholds().stream().filter(t -> !t.equals(missed)).toList();
    String column = missed.measure().name();
    boolean largest = missed.comparison().isAbove();
    List<SortKey> order = new ArrayList<>(List.of(new SortKey(column, largest)));
    plan.groupings().forEach(grouping -> order.add(new SortKey(grouping.name(), false)));
    return new QueryPlan(
        plan.table(),
        plan.filters(),
        plan.groupings(),
        measures,
        others,
        List.of(new Step.Known(column), new Step.Best(column, largest, 1, List.of())),
        order);
  }
}
