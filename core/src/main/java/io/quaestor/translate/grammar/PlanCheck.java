package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Restricted;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.telling.Sorting;
import io.quaestor.translate.values.DateSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects to what does not go together: it would be answered, but not as it was meant. */
final class PlanCheck {
  private final Draft draft;
  private final List<Grouping> groupings;
  private final Step.@Nullable Summary summary;

  PlanCheck(Draft draft, List<Grouping> groupings, Step.@Nullable Summary summary) {
    this.draft = draft;
    this.groupings = groupings;
    this.summary = summary;
  }

  void check(List<Threshold> thresholds, Step.@Nullable Best best, boolean counted) {
    if (!thresholds.isEmpty() && (counted || (groupings.isEmpty() && summary == null))) {
      draft.object(counted ? "object.counted-groups" : "object.no-grouped");
    }
    if (draft.part.share && groupings.isEmpty() && draft.choices.isEmpty()) {
      draft.object("object.share-of-what");
    }
    if (groupings.isEmpty() && summary == null && draft.sorting != Sorting.NATURAL) {
      draft.object("object.no-ranked");
    }
    if (best != null && groupings.stream().anyMatch(this::isOneAlready)) {
      draft.object("object.no-ranked");
    }
    if (isOfOneUnit()) {
      draft.object("object.which-unit");
    }
    if (draft.heard.saleTime && !isOfOneDayEach()) {
      draft.object("object.mixed");
    }
    checkDifference(best);
    if (draft.part.mean != null) {
      new AgainstMean(draft, groupings).check();
    } else if (draft.ranking.placed) {
      new Places(draft, groupings).check();
    } else if (!draft.ranking.within.isEmpty()) {
      draft.object("object.mixed");
    }
    checkTogether();
    if (isMixed(thresholds, best)) {
      draft.object("object.mixed");
    }
  }

  /** There is nothing to rank among the products where only one was named. */
  private boolean isOneAlready(Grouping grouping) {
    return !draft.tickets.together
        && draft.choices.sides(Choices.Kind.VALUES, grouping.column()).size() == 1
        && draft.choices.sides(Choices.Kind.VALUES, grouping.column()).getFirst().rows()
            instanceof Filter.Values values
        && values.values().size() == 1
        && grouping instanceof Grouping.ByColumn;
  }

  /** The time of the first sale is the earliest one of a day, and of no longer stretch. */
  private boolean isOfOneDayEach() {
    List<DateSpan> spans = draft.choices.spans();
    boolean oneDay = spans.size() == 1 && spans.getFirst().first().equals(spans.getFirst().last());
    return oneDay
        || groupings.stream()
            .anyMatch(
                grouping ->
                    grouping instanceof Grouping.ByColumn day && day.column().role() == Role.DATE);
  }

  private boolean isMixed(List<Threshold> thresholds, Step.@Nullable Best best) {
    boolean each = best != null && !best.within().isEmpty();
    boolean cut = best != null || !thresholds.isEmpty();
    boolean counted = summary != null && summary.aggregate().equals(Aggregate.COUNT);
    int special =
        (counted ? 1 : 0)
            + (draft.part.share ? 1 : 0)
            + (draft.trend != null ? 1 : 0)
            + (each ? 1 : 0);
    boolean ratio =
        draft.ranking.byMeasure
            && draft.ranking.most == null
            && (draft.heard.sold || draft.heard.howMuch);
    return special > 1
        || (draft.trend != null && cut)
        || (draft.part.share && (draft.measures.size() != 1 || summary != null))
        || (summary != null && !thresholds.isEmpty() && !counted && !isOfEach())
        || draft.count.different
        || draft.heard.rolling
        || (draft.heard.reached && !groupings.isEmpty())
        || (thresholds.size() > draft.thresholds.size() && draft.part.share)
        || (draft.heard.more && !draft.compared)
        || (best != null && draft.ranking.aside)
        || ratio
        || (best != null && draft.subjects.size() > 1)
        || groupings.stream().map(Grouping::name).distinct().count() < groupings.size();
  }

  /** "Average ticket, ignoring those over 60 thousand": tickets are left out, not averages. */
  private boolean isOfEach() {
    Grouping unit = draft.unit;
    return unit != null
        && unit.column().role() == Role.IDENTIFIER
        && groupings.isEmpty()
        && draft.thresholds.isEmpty()
        && draft.conditions.stream()
            .allMatch(condition -> draft.measures.contains(condition.measure()));
  }

  /** "What goes with a cappuccino": other things of the same kind, by the number of tickets. */
  private void checkTogether() {
    if (!draft.tickets.together) {
      return;
    }
    boolean kind =
        groupings.size() == 1
            && draft.choices.has(Choices.Kind.VALUES, groupings.getFirst().column());
    if (!kind || draft.ranking.most == null || draft.column(Role.IDENTIFIER).isEmpty()) {
      draft.object("object.together");
    }
  }

  /** Differences are taken along time, or between the sides of a comparison. */
  private void checkDifference(Step.@Nullable Best best) {
    if (!draft.change.wanted) {
      return;
    }
    Optional<SidesAsColumns> columns = SidesAsColumns.of(draft);
    boolean possible = columns.isPresent() || new Differences(draft, groupings).arePossible();
    if (groupings.isEmpty() || draft.measures.size() != 1 || !possible) {
      draft.object("object.difference");
      return;
    }
    boolean oneOrAll =
        draft.change.grown
            && draft.change.direction != 0
            && !draft.heard.which
            && !draft.heard.howMuch
            && best == null;
    boolean ofTime = draft.subjects.stream().anyMatch(PreviousReader::isTime);
    if (oneOrAll && !draft.heard.measured && ofTime) {
      draft.object("object.grew");
    }
    boolean ranksAnother = best != null && !draft.ranking.byChange;
    boolean computable = columns.isEmpty() || Restricted.canBe(draft.measures.getFirst());
    if (ranksAnother
        || draft.part.share
        || draft.trend != null
        || !draft.conditions.isEmpty()
        || (columns.isPresent() && summary != null)
        || !computable) {
      draft.object("object.mixed");
    }
  }

  /** "How much did we sell in the week" says neither which one nor that each is meant. */
  private boolean isOfOneUnit() {
    return draft.heard.oneUnit
        && draft.ranking.most == null
        && !draft.heard.which
        && !draft.heard.listed
        && !draft.talk.continues
        && !draft.change.wanted
        && draft.trend == null
        && draft.aggregate == null
        && draft.conditions.isEmpty()
        && draft.thresholds.isEmpty();
  }
}
