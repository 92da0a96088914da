package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.telling.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fills in what a question leaves unsaid from the one before it: "and only in November?". */
final class FollowUp {
  private final Draft old;
  private final Supplier<Draft> anew;

  /**
   * @param old what was asked before; is looked at and stays as it is
   * @param anew makes a new draft of it, each time
   */
  FollowUp(Draft old, Supplier<Draft> anew) {
    this.old = old;
    this.anew = anew;
  }

  Draft edit(Draft next) {
    if (!old.table.equals(next.table)) {
      next.object("object.refers");
    }
    boolean regroups = !next.groupings.isEmpty() || !next.subjects.isEmpty();
    boolean points = next.talk.refers || next.compared;
    boolean elsewhere = points && picked(old) && (regroups ? isOther(old, next) : measures(next));
    if (elsewhere) {
      among(next, regroups);
    }
    if (old.part.share && old.only().isEmpty() && regroups) {
      next.object("object.refers"); // within each group, or of the whole: nobody can tell
    }
    if (next.isCountOnly()) {
      count(old, next);
    }
    next.assumeAsBefore(old, next.choices.kinds());
    boolean each = next.change.wanted || next.compared;
    if (each && next.choices.isEmpty() && !regroups && old.choices.hasAlternatives()) {
      next.talk.both = true;
      regroups = next.heard.total;
    }
    next.choices.goOnFrom(old.choices, next);
    if (!elsewhere && !next.count.wanted) {
      next.ranking.goOnFrom(old.ranking, regroups, next.talk.adds, !next.measures.isEmpty());
      group(old, next, regroups);
      if (!next.subjects.equals(old.subjects)
          && old.conditions.stream().anyMatch(c -> c.measure() == null)) {
        next.object("object.refers");
      }
      measure(old, next);
      measureAsRanked(next);
      if (next.conditions.isEmpty() && next.thresholds.isEmpty()) {
        condition(next);
      }
      compute(old, next);
      show(old, next, regroups);
    }
    next.compared |= next.talk.both && !next.heard.total;
    next.assume("assume.continues");
    return next;
  }

  /** A question that is whole but for the rows that it is about. */
  static Draft ofSameRows(@Nullable Draft before, Draft next) {
    if (before != null && before.table.equals(next.table)) {
      next.assumeAsBefore(before, Set.of());
      next.choices.goOnFrom(before.choices, next);
      next.assume("assume.same-rows");
    }
    return next;
  }

  /** "Who sold them": the rows that the question before has picked out are what this is about. */
  private static boolean picked(Draft old) {
    boolean picked = old.ranking.most != null || !old.conditions.isEmpty();
    return picked && !old.count.wanted && old.only().isPresent();
  }

  private static boolean isOther(Draft old, Draft next) {
    return old.only().filter(grouping -> !next.groupsBy(grouping)).isPresent();
  }

  private static boolean measures(Draft next) {
    return !next.measures.isEmpty() || next.heard.howMuch;
  }

  /** "How many are they?": of what the question before has kept. */
  private static void count(Draft old, Draft next) {
    if (old.conditions.isEmpty() || old.only().isEmpty()) {
      next.object("object.refers");
      return;
    }
    next.subject(old.only().orElseThrow(), true);
    next.count.wanted = true;
    Measure measured = old.measures.isEmpty() ? null : old.measures.getFirst();
    old.conditions.forEach(
        condition ->
            next.conditions.add(
                new Draft.Condition(
                    condition.comparison(),
                    condition.number(),
                    condition.measure() == null ? measured : condition.measure())));
  }

  private void among(Draft next, boolean regroups) {
    Grouping picked = old.only().orElseThrow();
    next.compared = false;
    if (!regroups) {
      next.subject(picked, true);
      next.heard.listed = false;
    }
    if (next.heard.which && !regroups) {
      next.object("object.refers");
    }
    Optional<Filter> rows =
        new PlanMaker(anew.get())
            .make()
            .map(plan -> new Filter.Among(picked.column(), picked.name(), plan));
    if (picked.column().role() == Role.IDENTIFIER && next.ranking.most == null) {
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

  private static void group(Draft old, Draft next, boolean regroups) {
    if (!regroups || next.talk.adds) {
      List<Grouping> own = new ArrayList<>(next.groupings);
      next.groupings.clear();
      old.groupings.forEach(next::groupBy);
      own.forEach(next::groupBy);
      old.subjects.forEach(subject -> next.subject(subject, old.subjectIsPlural));
      next.heard.listed |= old.heard.listed;
    }
  }

  /**
   * What is measured stays, unless other things are; "how much" asks for money where it was not.
   */
  private static void measure(Draft old, Draft next) {
    boolean own = !next.measures.isEmpty() || next.fact != null;
    boolean growth =
        next.change.grown && !own && !old.heard.howMuch; // "how much did they grow": of the same
    next.heard.howMuch &= !growth;
    boolean money =
        next.heard.howMuch && old.measures.stream().noneMatch(m -> m.unit() == Unit.MONEY);
    if (!own && !money) {
      old.measures.forEach(next::measure);
      next.fact = old.fact;
      next.heard.howMuchIs |= old.heard.howMuchIs;
      next.count.howMany |= old.count.howMany;
      next.count.wanted |= old.count.wanted && !next.heard.which;
      next.heard.howMuch |= old.heard.howMuch;
      next.heard.sold |= old.heard.sold;
      next.count.different |= old.count.different && !next.heard.which;
      next.segment = next.segment == null ? old.segment : next.segment;
      next.ranking.beside = old.ranking.beside;
    } else if (own && next.talk.adds) {
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

  /**
   * "Top 5 products", "by waiter": what the first ranked by, unsaid, is what the other is about.
   */
  private void measureAsRanked(Draft next) {
    boolean unsaid = old.ranking.most != null && old.measures.isEmpty() && old.fact == null;
    if (unsaid && next.measures.isEmpty() && next.fact == null && next.ranking.most == null) {
      new PlanMaker(anew.get()).make().ifPresent(plan -> plan.measures().forEach(next::measure));
    }
  }

  /** A condition stays about what it was about, whatever is measured now. */
  private void condition(Draft next) {
    boolean open = old.conditions.stream().anyMatch(condition -> condition.measure() == null);
    boolean other =
        !next.measures.equals(old.measures) || (next.heard.howMuch && !old.heard.howMuch);
    if (open && other && !old.count.wanted) {
      new PlanMaker(anew.get()).make().ifPresent(plan -> next.thresholds.addAll(plan.thresholds()));
    } else {
      next.conditions.addAll(old.conditions);
      next.thresholds.addAll(old.thresholds);
    }
  }

  private static void compute(Draft old, Draft next) {
    next.part.goOnFrom(old.part);
    next.change.goOnFrom(old.change);
    next.ranking.placeAs(old.ranking, next);
    next.compared |= old.compared;
    next.heard.more |= old.heard.more;
    next.heard.never |= old.heard.never;
    next.tickets.together |= old.tickets.together;
    next.trend = next.trend == null ? old.trend : next.trend;
  }

  private static void show(Draft old, Draft next, boolean regroups) {
    next.sorting = next.sorting == Sorting.NATURAL ? old.sorting : next.sorting;
    if (next.wantedChart == null && !regroups) {
      next.wantedChart = old.wantedChart;
    }
  }
}
