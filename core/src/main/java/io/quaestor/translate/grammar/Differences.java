package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Derived.Kind;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** "By how much more": each group against the one before it, or one side against the other. */
final class Differences {
  private final Draft draft;
  private final List<Grouping> groupings;

  Differences(Draft draft, List<Grouping> groupings) {
    this.draft = draft;
    this.groupings = groupings;
  }

  List<Step> steps(String measure) {
    Grouping last = groupings.getLast();
    List<String> within =
        groupings.subList(0, groupings.size() - 1).stream().map(Grouping::name).toList();
    List<Side> sides = draft.choices.several();
    boolean twoSides = sides.size() == 2 && last.column().equals(sides.get(0).rows().column());
    SortKey along = new SortKey(last.name(), twoSides && firstIsAgainstSecond(sides, last));
    List<Step> steps = new ArrayList<>();
    if (twoSides) {
      steps.add(new Step.Add(new Derived(Kind.PREVIOUS, measure, along, within)));
    }
    Derived change = new Derived(Kind.CHANGE, measure, along, within);
    steps.add(new Step.Add(change));
    steps.add(new Step.Add(new Derived(Kind.GROWTH_PERCENT, measure, along, within)));
    if (twoSides) {
      steps.add(new Step.Known(change.name()));
    }
    return steps;
  }

  /**
   * Of two periods, the later is set against the earlier; of two things, the one that was named
   * first against the other, which must then come first.
   */
  private static boolean firstIsAgainstSecond(List<Side> sides, Grouping grouping) {
    return switch (grouping.kind()) {
      case DAY, PERIOD -> false;
      case CATEGORY, CYCLE, IDENTIFIER, MEASURE ->
          sides.get(0).label().compareTo(sides.get(1).label()) < 0;
    };
  }
}
