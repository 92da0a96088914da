package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.RowCondition;
import io.quaestor.translate.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "What percentage of tickets are over 20,000": of how many of the things a condition holds. */
final class PortionOfThings {
  private final Draft draft;

  PortionOfThings(Draft draft) {
    this.draft = draft;
  }

  static boolean isAsked(Draft draft) {
    return draft.part.share && !draft.conditions.isEmpty();
  }

  Optional<QueryPlan> plan() {
    Optional<Grouping> things = Things.only(draft);
    boolean plain =
        Things.asksNothingElse(draft)
            && draft.measures.size() <= 1
            && draft.trend == null
            && draft.groupings.isEmpty();
    if (things.isEmpty() || !plain) {
      draft.object("object.mixed");
      return Optional.empty();
    }
    List<Measure> measures = new ArrayList<>();
    List<RowCondition> conditions = new ArrayList<>();
    for (Draft.Condition condition : draft.conditions) {
      Optional<Measure> measure = measure(condition, things.get());
      if (measure.isEmpty()) {
        draft.objectToNoMeasure();
        return Optional.empty();
      }
      if (!measures.contains(measure.get())) {
        measures.add(measure.get());
      }
      conditions.add(
          new RowCondition(measure.get().name(), condition.comparison(), condition.number()));
    }
    return Optional.of(
        new QueryPlan(
            draft.table,
            draft.choices.filters(),
            List.of(things.get()),
            measures,
            List.of(),
            List.of(new Step.Portion(conditions)),
            List.of()));
  }

  /** Of a ticket or a day without more words, money is meant. */
  private Optional<Measure> measure(Draft.Condition condition, Grouping things) {
    Measure named = condition.measure();
    if (named != null) {
      return draft.measures.isEmpty() || draft.measures.contains(named)
          ? Optional.of(named)
          : Optional.empty();
    }
    if (!draft.measures.isEmpty()) {
      return Optional.of(draft.measures.getFirst());
    }
    Role role = things.column().role();
    if (role != Role.IDENTIFIER && role != Role.DATE) {
      return Optional.empty();
    }
    Metric money = draft.dataset.metrics().getFirst();
    draft.assume(
        "assume.default-metric", money.words().label(draft.messages.language(), money.name()));
    return Optional.of(new Measure.Named(money));
  }
}
