package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Derived.Kind;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.plan.RowCondition;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "By how much more": each group against the one before it, or one side against the other. */
final class Differences {
  private final Draft draft;
  private final List<Grouping> groupings;

  Differences(Draft draft, List<Grouping> groupings) {
    this.draft = draft;
    this.groupings = groupings;
  }

  /** Whether days, weeks or the like are named, along which differences can be taken. */
  static boolean hasUnitOfTime(Draft draft) {
    return Stream.concat(draft.groupings.stream(), draft.subjects.stream())
        .anyMatch(PreviousReader::isTime);
  }

  List<Step> steps(String measure) {
    Grouping last = along();
    List<String> within =
        groupings.stream().filter(other -> !other.equals(last)).map(Grouping::name).toList();
    SortKey along = new SortKey(last.name(), isOfTwoSides() && firstIsAgainstSecond(last));
    List<Step> steps = new ArrayList<>();
    if (isOfTwoSides()) {
      steps.add(new Step.Add(new Derived(Kind.PREVIOUS, measure, along, within)));
    }
    steps.add(new Step.Add(new Derived(Kind.CHANGE, measure, along, within)));
    steps.add(new Step.Add(new Derived(Kind.GROWTH_PERCENT, measure, along, within)));
    return steps;
  }

  /** What is left of the rows when only what grew, or fell, is asked for, or ranked. */
  List<Step> kept() {
    if (draft.ranking.byChange) {
      return List.of(new Step.Known(column(draft)));
    }
    if (onlyThose()) {
      Comparison comparison = draft.change.direction > 0 ? Comparison.MORE : Comparison.LESS;
      return List.of(
          new Step.Keep(new RowCondition(Kind.CHANGE.column(), comparison, BigDecimal.ZERO)));
    }
    boolean two = SidesAsColumns.of(draft).isPresent() || isOfTwoSides();
    return two ? List.of(new Step.Known(column(draft))) : List.of();
  }

  /** "Which products grew", "products that fell": others are not asked for. */
  private boolean onlyThose() {
    boolean things = draft.heard.which || !hasUnitOfTime(draft);
    return draft.change.onlyThatWay
        || (draft.change.grown
            && !draft.heard.howMuch
            && things
            && draft.groupings.size() < groupings.size());
  }

  /** The column that holds what changed, as the question wants it. */
  static String column(Draft draft) {
    return (draft.part.percent ? Kind.GROWTH_PERCENT : Kind.CHANGE).column();
  }

  /** Time, else the sides of a comparison, which are the last grouping. */
  private Grouping along() {
    return groupings.stream()
        .filter(PreviousReader::isTime)
        .findFirst()
        .orElseGet(groupings::getLast);
  }

  /** Whether there is one row of things, and one only, along which differences can be taken. */
  boolean arePossible() {
    long units = groupings.stream().filter(PreviousReader::isTime).count();
    return units == 1 || (units == 0 && groupings.size() == 1 && isOfSides());
  }

  private boolean isOfTwoSides() {
    return draft.choices.several().size() == 2 && isOfSides();
  }

  private boolean isOfSides() {
    List<Side> sides = draft.choices.several();
    return !sides.isEmpty() && along().column().equals(sides.getFirst().rows().column());
  }

  /**
   * Of two periods, the later is set against the earlier; of two things, the one that was named
   * first against the other, which must then come first.
   */
  private boolean firstIsAgainstSecond(Grouping grouping) {
    List<Side> sides = draft.choices.several();
    return switch (grouping.kind()) {
      case DAY, PERIOD -> false;
      case CATEGORY, CYCLE, IDENTIFIER, MEASURE ->
          sides.get(0).label().compareTo(sides.get(1).label()) < 0;
    };
  }
}
