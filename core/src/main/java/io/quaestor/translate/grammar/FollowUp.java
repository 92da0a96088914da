package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fills in what a question leaves unsaid from the one before it: "and only in November?". */
final class FollowUp {
  private final Supplier<@Nullable Draft> before;

  /**
   * @param before makes a new draft of what was asked before, each time
   */
  FollowUp(Supplier<@Nullable Draft> before) {
    this.before = before;
  }

  Draft edit(Draft next) {
    Draft old = draftBefore();
    boolean regroups = !next.groupings.isEmpty() || !next.subjects.isEmpty();
    boolean points = next.refers || next.compared;
    boolean elsewhere = points && picked(old) && (regroups ? isOther(old, next) : measures(next));
    if (elsewhere) {
      among(old, next, regroups);
    }
    if (old.share && old.only().isEmpty() && regroups) {
      next.object("object.refers"); // within each group, or of the whole: nobody can tell
    }
    if (next.isCountOnly()) {
      count(old, next);
    }
    next.assumeAsBefore(old, next.choices.kinds());
    boolean each = next.difference || next.compared;
    if (each && next.choices.isEmpty() && !regroups && old.choices.hasAlternatives()) {
      next.both = true;
      regroups = next.total;
    }
    next.choices.goOnFrom(old.choices, next);
    if (!elsewhere && !next.counting) {
      rank(old, next, regroups);
      group(old, next, regroups);
      if (!next.subjects.equals(old.subjects)
          && old.conditions.stream().anyMatch(c -> c.measure() == null)) {
        next.object("object.refers");
      }
      measure(old, next);
      if (next.conditions.isEmpty() && next.thresholds.isEmpty()) {
        condition(old, next);
      }
      compute(old, next);
      show(old, next, regroups);
    }
    next.compared |= next.both && !next.total;
    next.assume("assume.continues");
    return next;
  }

  /** A question that is whole but for the rows that it is about. */
  static Draft ofSameRows(@Nullable Draft before, Draft next) {
    if (before != null) {
      next.assumeAsBefore(before, Set.of());
      next.choices.goOnFrom(before.choices, next);
      next.assume("assume.same-rows");
    }
    return next;
  }

  private Draft draftBefore() {
    Draft old = before.get();
    if (old == null) {
      throw new IllegalStateException("nothing was asked before");
    }
    return old;
  }

  /** "Who sold them": the rows that the question before has picked out are what this is about. */
  private static boolean picked(Draft old) {
    boolean picked = old.ranked != null || !old.conditions.isEmpty();
    return picked && !old.counting && old.only().isPresent();
  }

  private static boolean isOther(Draft old, Draft next) {
    return old.only().filter(grouping -> !next.groupsBy(grouping)).isPresent();
  }

  private static boolean measures(Draft next) {
    return !next.measures.isEmpty() || next.howMuch;
  }

  /** "How many are they?": of what the question before has kept. */
  private static void count(Draft old, Draft next) {
    if (old.conditions.isEmpty() || old.only().isEmpty()) {
      next.object("object.refers");
      return;
    }
    next.subject(old.only().orElseThrow(), true);
    next.counting = true;
    Measure measured = old.measures.isEmpty() ? null : old.measures.getFirst();
    old.conditions.forEach(
        condition ->
            next.conditions.add(
                new Draft.Condition(
                    condition.comparison(),
                    condition.number(),
                    condition.measure() == null ? measured : condition.measure())));
  }

  private void among(Draft old, Draft next, boolean regroups) {
    Grouping picked = old.only().orElseThrow();
    next.compared = false;
    if (!regroups) {
      next.subject(picked, true);
      next.listed = false;
    }
    if (next.which && !regroups) {
      next.object("object.refers");
    }
    Draft again = draftBefore();
    Optional<Filter> rows =
        new PlanMaker(again)
            .make()
            .map(plan -> new Filter.Among(picked.column(), picked.name(), plan));
    if (picked.column().role() == Role.IDENTIFIER && next.ranked == null) {
      List<Grouping> asked = List.copyOf(next.subjects);
      next.subjects.clear();
      next.subject(picked, true);
      asked.forEach(subject -> next.subject(subject, next.subjectIsPlural));
    }
    rows.ifPresentOrElse(
        filter ->
            next.choices.add(
                Choices.Kind.VALUES, new Grouping.Side(filter.column().name(), filter)),
        () -> next.object("object.refers"));
  }

  private static void rank(Draft old, Draft next, boolean regroups) {
    if (next.rankCount == 0 && !regroups) {
      next.rankCount = old.rankCount;
    }
    if (next.ranked == null && (!regroups || next.adds)) {
      next.ranked = old.ranked;
      next.rankedByChange |= old.rankedByChange;
    }
    if (next.ranked != null && next.rankMetric == null && next.measures.isEmpty()) {
      next.rankMetric = old.rankMetric;
      next.rankMeasure = next.rankMeasure == null ? old.rankMeasure : next.rankMeasure;
    }
  }

  private static void group(Draft old, Draft next, boolean regroups) {
    if (!regroups || next.adds) {
      List<Grouping> own = new ArrayList<>(next.groupings);
      next.groupings.clear();
      old.groupings.forEach(next::groupBy);
      own.forEach(next::groupBy);
      old.subjects.forEach(subject -> next.subject(subject, old.subjectIsPlural));
      next.listed |= old.listed;
    }
  }

  /**
   * What is measured stays, unless other things are; "how much" asks for money where it was not.
   */
  private static void measure(Draft old, Draft next) {
    boolean own = !next.measures.isEmpty() || next.fact != null;
    boolean growth = next.grown && !own && !old.howMuch; // "how much did they grow": of the same
    next.howMuch &= !growth;
    boolean money = next.howMuch && old.measures.stream().noneMatch(m -> m.unit() == Unit.MONEY);
    if (!own && !money) {
      old.measures.forEach(next::measure);
      next.fact = old.fact;
      next.priceIfSold |= old.priceIfSold;
      next.howMany |= old.howMany;
      next.counting |= old.counting && !next.which;
      next.howMuch |= old.howMuch;
      next.sold |= old.sold;
      next.different |= old.different && !next.which;
      next.segment = next.segment == null ? old.segment : next.segment;
      next.measuredBeside = old.measuredBeside;
    } else if (own && next.adds) {
      List<Measure> added = new ArrayList<>(next.measures);
      next.measures.clear();
      old.measures.forEach(next::measure);
      added.forEach(next::measure);
    }
    if (next.aggregate == null) {
      next.aggregate = old.aggregate;
      next.unit = next.unit == null ? old.unit : next.unit;
    }
  }

  /** A condition stays about what it was about, whatever is measured now. */
  private void condition(Draft old, Draft next) {
    boolean open = old.conditions.stream().anyMatch(condition -> condition.measure() == null);
    boolean other = !next.measures.equals(old.measures) || (next.howMuch && !old.howMuch);
    if (open && other && !old.counting) {
      new PlanMaker(draftBefore())
          .make()
          .ifPresent(plan -> next.thresholds.addAll(plan.thresholds()));
    } else {
      next.conditions.addAll(old.conditions);
      next.thresholds.addAll(old.thresholds);
    }
  }

  private static void compute(Draft old, Draft next) {
    next.share |= old.share;
    if (old.difference && !next.difference) {
      next.difference = true;
      next.direction = old.direction;
      next.grown = old.grown;
      next.onlyChanged = old.onlyChanged;
    }
    if (next.portion == null) {
      next.portion = old.portion;
      next.portionOf = old.portionOf;
    }
    if (next.againstMean == null) {
      next.againstMean = old.againstMean;
      next.meanFactor = old.meanFactor;
    }
    next.own |= old.own;
    next.percent |= old.percent;
    next.placed |= old.placed;
    next.rankedThing = next.rankedThing == null ? old.rankedThing : next.rankedThing;
    old.within.stream().filter(next::groupsBy).forEach(next.within::add);
    next.compared |= old.compared;
    next.more |= old.more;
    next.never |= old.never;
    next.together |= old.together;
    next.trend = next.trend == null ? old.trend : next.trend;
    next.rangeEnds = next.rangeEnds.isEmpty() ? old.rangeEnds : next.rangeEnds;
  }

  private static void show(Draft old, Draft next, boolean regroups) {
    next.sorting = next.sorting == Sorting.NATURAL ? old.sorting : next.sorting;
    if (next.wantedChart == null && !regroups) {
      next.wantedChart = old.wantedChart;
    }
  }
}
