package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.Restricted;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.telling.FilterReading;
import io.quaestor.translate.telling.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares of each group's own whole: "for every waiter, what % of his revenue is made at weekends",
 * "each product's share within its month", "what share of each month's revenue the top 5 make".
 */
final class SharesWithin {
  private final Draft draft;

  SharesWithin(Draft draft) {
    this.draft = draft;
  }

  static boolean areAsked(Draft draft) {
    return draft.part.share
        && (areOwn(draft) || !draft.ranking.within.isEmpty() || ranksWithin(draft));
  }

  /** "Share of credit notes per month": over time, what they are of all in the same month. */
  private static boolean areOwn(Draft draft) {
    return draft.part.own
        || (draft.part.ofSome
            && !draft.groupings.isEmpty()
            && draft.groupings.stream().allMatch(PreviousReader::isTime));
  }

  private static boolean ranksWithin(Draft draft) {
    return draft.ranking.most != null && !draft.groupings.isEmpty() && !draft.subjects.isEmpty();
  }

  Optional<QueryPlan> plan() {
    Measure measure = measure();
    boolean plain =
        draft.measures.size() <= 1
            && draft.conditions.isEmpty()
            && draft.thresholds.isEmpty()
            && draft.trend == null
            && draft.aggregate == null
            && draft.unit == null
            && !draft.change.wanted
            && !draft.compared
            && !draft.ranking.placed
            && !draft.count.wanted
            && (draft.ranking.metric == null || named(measure, draft.ranking.metric));
    if (!plain) {
      return objected();
    }
    if (areOwn(draft)) {
      return draft.ranking.most == null && draft.ranking.within.isEmpty()
          ? ofParts(measure)
          : objected();
    }
    if (!measure.additive()) {
      return objected();
    }
    return draft.ranking.within.isEmpty() ? ofTheBest(measure) : ofGroups(measure);
  }

  private Optional<QueryPlan> objected() {
    draft.object("object.shares-within");
    return Optional.empty();
  }

  private static boolean named(Measure measure, Metric metric) {
    return measure instanceof Measure.Named named && named.metric().equals(metric);
  }

  private Measure measure() {
    new MeasureChoice(draft).countSegment();
    if (draft.measures.isEmpty()) {
      Metric metric = draft.dataset.metrics().getFirst();
      draft.measure(new Measure.Named(metric));
      draft.assume(
          "assume.default-metric", metric.words().label(draft.messages.language(), metric.name()));
    }
    return draft.measures.getFirst();
  }

  /** The rows that a condition holds for, in percent of all rows of the same group. */
  private Optional<QueryPlan> ofParts(Measure measure) {
    List<Filter> filters = new ArrayList<>(draft.choices.filters());
    List<Filter> part = filters.stream().filter(draft.choices::isPart).toList();
    filters.removeAll(part);
    List<Grouping> groupings = groupings();
    if (part.isEmpty() || !Restricted.canBe(measure)) {
      return objected();
    }
    String label = new FilterReading(draft.messages.language()).read(part.getFirst());
    Measure only = new Restricted(measure, "part", label, part);
    return Optional.of(
        plan(
            filters,
            groupings,
            List.of(measure, only),
            List.of(new Step.Percent(only.name(), measure.name())),
            draft.sorting.keys(groupings, measure.name(), null)));
  }

  /** What each comes to, in percent of all those it is seen among. */
  private Optional<QueryPlan> ofGroups(Measure measure) {
    List<Grouping> groupings = groupings();
    if (draft.ranking.most != null || groupings.size() <= draft.ranking.within.size()) {
      return objected();
    }
    List<String> within = draft.ranking.within.stream().map(Grouping::name).toList();
    List<SortKey> order = new ArrayList<>();
    within.forEach(name -> order.add(new SortKey(name, false)));
    order.add(new SortKey(measure.name(), draft.sorting != Sorting.LEAST_FIRST));
    groupings.stream()
        .map(Grouping::name)
        .filter(name -> !within.contains(name))
        .forEach(name -> order.add(new SortKey(name, false)));
    return Optional.of(
        plan(
            draft.choices.filters(),
            groupings,
            List.of(measure),
            List.of(share(measure, within)),
            order));
  }

  /** What the first few of each group come to together. */
  private Optional<QueryPlan> ofTheBest(Measure measure) {
    Boolean most = draft.ranking.most;
    List<Grouping> outer = List.copyOf(draft.groupings);
    List<Grouping> groupings = groupings();
    if (most == null || draft.ranking.count < 1 || groupings.size() != outer.size() + 1) {
      return objected();
    }
    List<String> within = outer.stream().map(Grouping::name).toList();
    String share = Derived.Kind.SHARE_PERCENT.column();
    Step.Summary sum = new Step.Summary(outer, Aggregate.SUM, List.of(measure.name(), share));
    List<Step> steps =
        List.of(
            share(measure, within),
            new Step.Best(measure.name(), most, draft.ranking.count, within),
            sum);
    return Optional.of(
        plan(
            draft.choices.filters(),
            groupings,
            List.of(measure),
            steps,
            draft.sorting.keys(outer, sum.nameOf(measure.name()), null)));
  }

  private static Step share(Measure measure, List<String> within) {
    return new Step.Add(
        new Derived(
            Derived.Kind.SHARE_PERCENT, measure.name(), new SortKey(measure.name(), true), within));
  }

  private List<Grouping> groupings() {
    List<Grouping> groupings = new ArrayList<>(draft.groupings);
    draft.subjects.stream().filter(subject -> !groupings.contains(subject)).forEach(groupings::add);
    return groupings;
  }

  private QueryPlan plan(
      List<Filter> filters,
      List<Grouping> groupings,
      List<Measure> measures,
      List<Step> steps,
      List<SortKey> order) {
    return new QueryPlan(draft.table, filters, groupings, measures, List.of(), steps, order);
  }
}
