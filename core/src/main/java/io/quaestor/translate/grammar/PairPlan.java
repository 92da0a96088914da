package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import java.util.List;

/**
 * The plan of two different things on one ticket, each pair once, by how many tickets have both.
 */
final class PairPlan {
  /** How many pairs are shown where that was not said. */
  private static final int DEFAULT_COUNT = 10;

  private PairPlan() {}

  static QueryPlan of(Draft draft) {
    Grouping ticket = new Grouping.ByColumn(draft.column(Role.IDENTIFIER).orElseThrow());
    Grouping thing =
        draft.table.columns().stream()
            .filter(column -> column.countedAs().isPresent())
            .findFirst()
            .map(Grouping.ByColumn::new)
            .orElseThrow();
    int count = draft.ranking.count > 0 ? draft.ranking.count : DEFAULT_COUNT;
    if (draft.ranking.count == 0) {
      draft.assume("assume.rank-count", DEFAULT_COUNT);
    }
    Step.Pairs pairs = new Step.Pairs(ticket, thing);
    return new QueryPlan(
        draft.table,
        draft.choices.filters(),
        List.of(ticket, thing),
        List.of(),
        List.of(),
        List.of(pairs, new Step.Best(Step.Pairs.COUNT, true, count, List.of())),
        List.of(
            new SortKey(Step.Pairs.COUNT, true),
            new SortKey(thing.name(), false),
            new SortKey(pairs.other(), false)));
  }
}
