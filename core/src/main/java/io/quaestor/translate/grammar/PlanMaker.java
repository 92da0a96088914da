package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.QueryPlan.Ranking;
import io.quaestor.translate.plan.QueryPlan.Share;
import io.quaestor.translate.plan.QueryPlan.Window;
import io.quaestor.translate.plan.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Optional<Ranking> ranking = ranking();
    Share share = share();
    window();
    check(thresholds, ranking, share, counted);
    if (draft.objection != null) {
      return Optional.empty();
    }
    return Optional.of(
        new QueryPlan(
            draft.table,
            draft.measures,
            groupings,
            filters(),
            thresholds,
            ranking,
            draft.order,
            share,
            draft.window));
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

  private Optional<Ranking> ranking() {
    if (draft.ranked == null) {
      if (draft.rankCount > 0 && draft.objection == null) {
        draft.object("object.number", draft.rankCount);
      }
      return Optional.empty();
    }
    if (groupings.isEmpty()) {
      draft.object("object.no-ranked");
      return Optional.empty();
    }
    boolean each = !draft.groupings.isEmpty() && groupings.size() > draft.groupings.size();
    int count = draft.rankCount > 0 ? draft.rankCount : draft.subjectIsPlural ? DEFAULT_COUNT : 1;
    if (draft.rankCount == 0 && draft.subjectIsPlural) {
      draft.assume("assume.rank-count", DEFAULT_COUNT);
    }
    return Optional.of(new Ranking(draft.ranked, count, each));
  }

  private Share share() {
    if (!draft.share) {
      return Share.NONE;
    }
    if (!groupings.isEmpty()) {
      return Share.OF_GROUPS;
    }
    if (draft.filters.stream().anyMatch(Filter.Values.class::isInstance)) {
      return Share.OF_FILTER;
    }
    draft.object("object.share-of-what");
    return Share.NONE;
  }

  private void window() {
    if (draft.window instanceof Window.Plain) {
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

  private void check(
      List<Threshold> thresholds, Optional<Ranking> ranking, Share share, boolean counted) {
    if (!thresholds.isEmpty() && (groupings.isEmpty() || counted)) {
      draft.object(counted ? "object.counted-groups" : "object.no-grouped");
    }
    boolean each = ranking.filter(Ranking::perOuterGroup).isPresent();
    boolean windowed = !(draft.window instanceof Window.Plain);
    int special = (share != Share.NONE ? 1 : 0) + (windowed ? 1 : 0) + (each ? 1 : 0);
    boolean cut = ranking.isPresent() || !thresholds.isEmpty();
    if (special > 1 || (windowed && cut) || (share == Share.OF_FILTER && cut)) {
      draft.object("object.mixed");
    }
    if ((share != Share.NONE && draft.measures.size() != 1) || draft.different) {
      draft.object("object.mixed");
    }
    boolean ratio = draft.orderedByMeasure && draft.ranked == null && (draft.sold || draft.howMuch);
    boolean twoRanked = ranking.isPresent() && draft.subjects.size() > 1;
    if (ratio || twoRanked) {
      draft.object("object.mixed");
    }
    if (groupings.stream().map(Grouping::name).distinct().count() < groupings.size()) {
      draft.object("object.mixed");
    }
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
