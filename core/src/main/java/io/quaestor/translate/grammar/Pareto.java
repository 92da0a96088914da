package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.RowCondition;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.telling.Sorting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "How many products make up 80% of our revenue": the fewest that do, from the biggest down; the
 * one with which the limit is crossed is among them.
 */
final class Pareto {
  private final Draft draft;

  Pareto(Draft draft) {
    this.draft = draft;
  }

  /**
   * @param percent what the biggest come to, in percent of all
   */
  Optional<QueryPlan> plan(BigDecimal percent, Measure measure) {
    Optional<Grouping> things = Things.only(draft);
    boolean plain =
        Things.asksNothingElse(draft)
            && draft.measures.isEmpty()
            && draft.conditions.isEmpty()
            && draft.trend == null
            && draft.sorting != Sorting.LEAST_FIRST;
    if (things.isEmpty() || !plain || !measure.additive()) {
      draft.object("object.pareto");
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    steps.add(derived(Derived.Kind.SHARE_BEFORE, measure.name()));
    RowCondition among =
        new RowCondition(Derived.Kind.SHARE_BEFORE.column(), Comparison.LESS, percent);
    List<SortKey> order = List.of();
    if (draft.part.share) {
      steps.add(new Step.Portion(List.of(among)));
    } else {
      steps.add(derived(Derived.Kind.CUMULATIVE_SHARE, measure.name()));
      steps.add(new Step.Keep(among));
      order = order(things.get(), measure.name());
    }
    if (draft.count.wanted || draft.count.howMany) {
      steps.add(new Step.Summary(List.of(), Aggregate.COUNT, List.of(measure.name())));
      order = List.of();
    }
    draft.assume("assume.from-biggest");
    return Optional.of(
        new QueryPlan(
            draft.table,
            draft.choices.filters(),
            List.of(things.get()),
            List.of(measure),
            List.of(),
            steps,
            order));
  }

  static Step derived(Derived.Kind kind, String measure) {
    return new Step.Add(new Derived(kind, measure, new SortKey(measure, true), List.of()));
  }

  private static List<SortKey> order(Grouping things, String measure) {
    return List.of(new SortKey(measure, true), new SortKey(things.name(), false));
  }
}
