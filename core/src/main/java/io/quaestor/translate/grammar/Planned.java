package io.quaestor.translate.grammar;

import io.quaestor.analysis.Claim;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.telling.ClaimReading;
import io.quaestor.translate.telling.PlanReading;
import io.quaestor.translate.telling.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A draft and the plan that it was used up for.
 *
 * @param claim what is to be answered with yes or no
 */
record Planned(Draft draft, QueryPlan plan, Optional<Claim> claim) {
  /** Nothing when {@link Draft#objection} says why there is no plan. */
  static Optional<Planned> of(Draft draft) {
    Optional<QueryPlan> made =
        draft.objection == null ? new PlanMaker(draft).make() : Optional.empty();
    return made.map(plan -> new Planned(draft, plan, claim(plan, draft)));
  }

  private static Optional<Claim> claim(QueryPlan plan, Draft draft) {
    return draft.claim.asked == null ? Optional.empty() : draft.claim.asked.claim(plan, draft);
  }

  Locale language() {
    return draft.messages.language();
  }

  /** How it is read, part by part. */
  List<ReadingPart> parts() {
    List<ReadingPart> parts =
        new ArrayList<>(new PlanReading(language()).parts(plan, draft.sorting));
    ClaimReading claims = new ClaimReading(language(), plan);
    claim.ifPresent(any -> parts.add(ReadingPart.other(claims.read(any))));
    return parts;
  }

  /** What each of {@link #parts} tells of, in their order. */
  List<Object> elements() {
    List<Object> elements = new ArrayList<>(plan.measures());
    if (!plan.groupings().isEmpty()) {
      elements.add(plan.groupings());
    }
    elements.addAll(plan.filters());
    elements.addAll(plan.thresholds());
    elements.addAll(plan.steps());
    if (draft.sorting == Sorting.MOST_FIRST || draft.sorting == Sorting.LEAST_FIRST) {
      elements.add(draft.sorting);
    }
    claim.ifPresent(elements::add);
    return elements;
  }
}
