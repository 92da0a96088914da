package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.RowCondition;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** Keeps the groups that are above or below the mean of all, or of those they are seen among. */
final class AgainstMean {
  private final Draft draft;
  private final List<Grouping> groupings;

  AgainstMean(Draft draft, List<Grouping> groupings) {
    this.draft = draft;
    this.groupings = groupings;
  }

  List<Step> steps(String measure) {
    Comparison comparison = draft.part.mean;
    if (comparison == null) {
      return List.of();
    }
    List<String> within = draft.ranking.within.stream().map(Grouping::name).toList();
    Derived mean = new Derived(Derived.Kind.MEAN, measure, new SortKey(measure, true), within);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Add(mean));
    steps.add(
        new Step.Keep(new RowCondition(measure, comparison, draft.part.meanFactor, mean.name())));
    if (draft.count.wanted) {
      steps.add(new Step.Summary(List.of(), Aggregate.COUNT, List.of(measure)));
    }
    return steps;
  }

  /** Objects where it is open what is averaged, or where more is asked than can be kept apart. */
  void check() {
    boolean only = groupings.size() == draft.ranking.within.size() + 1;
    boolean plain =
        draft.measures.size() == 1
            && draft.ranking.most == null
            && draft.conditions.isEmpty()
            && draft.thresholds.isEmpty()
            && draft.trend == null
            && draft.aggregate == null
            && draft.unit == null
            && !draft.part.share
            && !draft.change.wanted
            && !draft.compared
            && !draft.ranking.placed
            && !(draft.count.wanted && !draft.ranking.within.isEmpty());
    if (!only || !plain) {
      draft.object("object.mean");
    }
  }
}
