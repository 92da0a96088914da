package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.plan.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a plan of the clauses of one question, or objects. Used once. */
final class PlanMaker {
  /** How many groups "the best products" shows. */
  private static final int DEFAULT_COUNT = 10;

  private final Draft draft;
  private final List<Grouping> groupings = new ArrayList<>();

  PlanMaker(Draft draft) {
    this.draft = draft;
  }

  /** The plan, or nothing when {@link Draft#objection} says why there is none. */
  Optional<QueryPlan> make() {
    dropSubjectsThatAreFiltered();
    DayCheck.check(draft);
    ComparedSides.group(draft);
    MeasureChoice choice = new MeasureChoice(draft);
    boolean counted = choice.countSubject();
    groupings.addAll(0, draft.groupings);
    if (!counted) {
      draft.subjects.stream().filter(s -> !groupings.contains(s)).forEach(groupings::add);
    }
    List<Threshold> thresholds = choice.measureAll(groupings);
    alongTime();
    Step.Best best = best();
    check(thresholds, best, counted);
    return draft.objection == null ? Optional.of(plan(thresholds, best)) : Optional.empty();
  }

  private QueryPlan plan(List<Threshold> thresholds, Step.@Nullable Best best) {
    List<Filter> filters = filters();
    List<Step> steps = new ArrayList<>();
    if (draft.trend != null) {
      steps.add(new Step.Add(draft.trend.of(measureName(), groupings.getLast().name())));
    }
    if (best != null) {
      steps.add(best);
    }
    List<SortKey> order =
        draft.sorting.keys(groupings, draft.measures.isEmpty() ? null : measureName(), best);
    return new QueryPlan(
        draft.table, filters, groupings, measures(filters), thresholds, steps, order);
  }

  /** "Units of the product Espresso": the column only says what kind of thing the value is. */
  private void dropSubjectsThatAreFiltered() {
    draft.subjects.removeIf(
        subject ->
            subject instanceof Grouping.ByColumn byColumn
                && !draft.subjectIsPlural
                && draft.ranked == null
                && !draft.howMany
                && draft.filters.stream()
                    .anyMatch(filter -> filter.column().equals(byColumn.column())));
  }

  private Step.@Nullable Best best() {
    if (draft.ranked == null) {
      if (draft.rankCount > 0) {
        draft.object("object.number", draft.rankCount);
      }
      return null;
    }
    if (groupings.isEmpty() || draft.measures.isEmpty()) {
      draft.object("object.no-ranked");
      return null;
    }
    boolean each = !draft.groupings.isEmpty() && groupings.size() > draft.groupings.size();
    int count = draft.rankCount > 0 ? draft.rankCount : draft.subjectIsPlural ? DEFAULT_COUNT : 1;
    if (draft.rankCount == 0 && draft.subjectIsPlural) {
      draft.assume("assume.rank-count", DEFAULT_COUNT);
    }
    List<String> within =
        each
            ? groupings.subList(0, groupings.size() - 1).stream().map(Grouping::name).toList()
            : List.of();
    return new Step.Best(measureName(), draft.ranked, count, within);
  }

  /** With a share, the groups' parts beside the measure, or the one part alone. */
  private List<Measure> measures(List<Filter> filters) {
    if (!draft.share) {
      return draft.measures;
    }
    Measure part = draft.measures.getFirst();
    if (groupings.isEmpty()) {
      List<Filter> whole =
          filters.stream().filter(filter -> !(filter instanceof Filter.Values)).toList();
      return List.of(new Measure.ShareOf(part, whole));
    }
    return List.of(part, new Measure.ShareOf(part, filters));
  }

  private String measureName() {
    return draft.measures.getFirst().name();
  }

  /** A trend without a word about time is one of days. */
  private void alongTime() {
    if (draft.trend == null) {
      return;
    }
    if (groupings.isEmpty()) {
      draft.column(Role.DATE).ifPresent(date -> groupings.add(new Grouping.ByColumn(date)));
      draft.assume("assume.daily");
    }
    boolean alongTime =
        groupings.size() == 1
            && switch (groupings.getFirst().kind()) {
              case DAY, PERIOD -> true;
              case CATEGORY, CYCLE, IDENTIFIER, MEASURE -> false;
            };
    if (!alongTime || draft.measures.size() != 1) {
      draft.object("object.window-one");
    }
  }

  private void check(List<Threshold> thresholds, Step.@Nullable Best best, boolean counted) {
    if (!thresholds.isEmpty() && (groupings.isEmpty() || counted)) {
      draft.object(counted ? "object.counted-groups" : "object.no-grouped");
    }
    if (draft.share && groupings.isEmpty() && !namesValues()) {
      draft.object("object.share-of-what");
    }
    if (isMixed(thresholds, best)) {
      draft.object("object.mixed");
    }
  }

  private boolean isMixed(List<Threshold> thresholds, Step.@Nullable Best best) {
    boolean each = best != null && !best.within().isEmpty();
    boolean cut = best != null || !thresholds.isEmpty();
    int special = (draft.share ? 1 : 0) + (draft.trend != null ? 1 : 0) + (each ? 1 : 0);
    boolean ratio = draft.orderedByMeasure && draft.ranked == null && (draft.sold || draft.howMuch);
    return special > 1
        || (draft.trend != null && cut)
        || (draft.share && draft.measures.size() != 1)
        || draft.different
        || ratio
        || (best != null && draft.subjects.size() > 1)
        || groupings.stream().map(Grouping::name).distinct().count() < groupings.size();
  }

  private boolean namesValues() {
    return draft.filters.stream().anyMatch(Filter.Values.class::isInstance);
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    draft
        .column(Role.DATE)
        .filter(date -> !draft.spans.isEmpty())
        .ifPresent(date -> filters.add(new Filter.Days(date, draft.spans)));
    filters.addAll(draft.filters);
    return filters;
  }
}
