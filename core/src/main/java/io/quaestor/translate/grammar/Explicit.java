package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says in a draft what its plan was made to mean, so that the rest still means it when the words
 * that told are taken away: "top 5 products" without a ranking are products by units.
 */
final class Explicit {
  private final QueryPlan plan;

  Explicit(QueryPlan plan) {
    this.plan = plan;
  }

  /** From leaving everything as it was said to saying everything. */
  List<Consumer<Draft>> ways() {
    return List.of(draft -> {}, this::measures, this::everything);
  }

  private void measures(Draft draft) {
    if (draft.measures.isEmpty()) {
      plan.measures().stream()
          .filter(measure -> !(measure instanceof Measure.ShareOf))
          .forEach(draft::measure);
    }
  }

  private void everything(Draft draft) {
    measures(draft);
    draft.groupings.clear();
    draft.subjects.clear();
    groupings().forEach(draft::groupBy);
    ranked()
        .ifPresent(
            last -> {
              draft.groupings.remove(last);
              draft.subject(last, true);
            });
    draft.conditions.clear();
    draft.thresholds.clear();
    draft.thresholds.addAll(plan.thresholds());
    draft.unit = null;
    draft.compared = false;
    draft.count.wanted = false;
    draft.count.howMany = false;
    draft.count.different = false;
    draft.heard.which = false;
    draft.heard.when = false;
    draft.heard.listed = plan.measures().isEmpty();
  }

  /** Sides are made of what is chosen. */
  private List<Grouping> groupings() {
    List<Grouping> named = new ArrayList<>(plan.groupings());
    named.removeIf(Grouping.BySides.class::isInstance);
    return named;
  }

  /** What is ranked within each of the other groups. */
  private Optional<Grouping> ranked() {
    boolean within =
        plan.steps().stream()
            .anyMatch(step -> step instanceof Step.Best best && !best.within().isEmpty());
    return within ? Optional.of(plan.groupings().getLast()) : Optional.empty();
  }
}
