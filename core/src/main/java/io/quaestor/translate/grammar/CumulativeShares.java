package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Derived.Kind;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.telling.Sorting;
import java.util.List;
import java.util.Optional;

/** "Cumulative % of revenue by product": from the biggest down, or along time. */
final class CumulativeShares {
  private final Draft draft;

  CumulativeShares(Draft draft) {
    this.draft = draft;
  }

  static boolean areAsked(Draft draft) {
    return Trend.RUNNING_TOTAL.equals(draft.trend) && (draft.part.share || draft.part.percent);
  }

  Optional<QueryPlan> plan() {
    if (draft.measures.isEmpty()) {
      Metric metric = draft.dataset.metrics().getFirst();
      draft.measure(new Measure.Named(metric));
      draft.assume(
          "assume.default-metric", metric.words().label(draft.messages.language(), metric.name()));
    }
    Measure measure = draft.measures.getFirst();
    Optional<Grouping> things = Things.only(draft);
    boolean plain =
        Things.ranksAtMost(draft)
            && draft.ranking.metric == null
            && (draft.ranking.most == null || (draft.ranking.most && draft.ranking.count > 0))
            && draft.measures.size() == 1
            && draft.conditions.isEmpty()
            && !draft.count.howMany;
    if (things.isEmpty() || !plain || !measure.additive()) {
      draft.object("object.cumulative");
      return Optional.empty();
    }
    String name = things.get().name();
    boolean alongTime =
        draft.ranking.most == null && draft.sorting == Sorting.NATURAL && runsAlong(things.get());
    SortKey along =
        alongTime
            ? new SortKey(name, false)
            : new SortKey(measure.name(), draft.sorting != Sorting.LEAST_FIRST);
    Derived share = new Derived(Kind.CUMULATIVE_SHARE, measure.name(), along, List.of());
    return Optional.of(
        new QueryPlan(
            draft.table,
            draft.choices.filters(),
            List.of(things.get()),
            List.of(measure),
            List.of(),
            steps(share, measure),
            alongTime ? List.of(along) : List.of(along, new SortKey(name, false))));
  }

  /** Days and months follow each other, and so do the hours of a day. */
  private static boolean runsAlong(Grouping things) {
    return PreviousReader.isTime(things)
        || (things instanceof Grouping.ByCalendar calendar && calendar.part() == CalendarPart.HOUR);
  }

  /** "Of the 15 biggest products" shows no more, but in percent of all. */
  private List<Step> steps(Derived share, Measure measure) {
    Step add = new Step.Add(share);
    return draft.ranking.most == null
        ? List.of(add)
        : List.of(add, new Step.Best(measure.name(), true, draft.ranking.count, List.of()));
  }
}
