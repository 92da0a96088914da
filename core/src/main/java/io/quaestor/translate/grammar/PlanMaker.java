package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanText;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.QueryPlan.Ranking;
import io.quaestor.translate.plan.QueryPlan.Share;
import io.quaestor.translate.plan.QueryPlan.Window;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.values.DateSpan;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    checkDays();
    compare();
    boolean counted = countSubject();
    groupings.addAll(0, draft.groupings);
    if (!counted) {
      draft.subjects.stream().filter(s -> !groupings.contains(s)).forEach(groupings::add);
    }
    List<Threshold> thresholds = measureAll();
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

  /** Days that contradict each other would silently give no row, or too many. */
  private void checkDays() {
    if (overlap(draft.spans)) {
      draft.object("object.overlap");
    }
    for (Filter filter : draft.filters) {
      if (filter instanceof Filter.Weekdays weekdays
          && !draft.spans.isEmpty()
          && draft.spans.stream().noneMatch(span -> holdsAny(span, weekdays.days()))) {
        draft.object("object.weekday", draft.spans.getFirst().first());
      }
    }
  }

  private static boolean holdsAny(DateSpan span, List<DayOfWeek> days) {
    return span.first()
        .datesUntil(span.last().plusDays(1))
        .limit(DayOfWeek.values().length)
        .anyMatch(date -> days.contains(date.getDayOfWeek()));
  }

  /** Two periods or two values side by side. */
  private void compare() {
    if (!draft.compared) {
      return;
    }
    Optional<Column> date = draft.column(Role.DATE);
    if (draft.spans.size() >= 2 && date.isPresent()) {
      draft.groupBy(new Grouping.ByPeriod(date.orElseThrow(), draft.spans));
      return;
    }
    Optional<Filter.Values> several =
        draft.filters.stream()
            .filter(Filter.Values.class::isInstance)
            .map(Filter.Values.class::cast)
            .filter(values -> values.values().size() > 1)
            .findFirst();
    Optional<Filter.Weekdays> days =
        draft.filters.stream()
            .filter(Filter.Weekdays.class::isInstance)
            .map(Filter.Weekdays.class::cast)
            .filter(weekdays -> weekdays.days().size() > 1)
            .findFirst();
    if (several.isPresent()) {
      draft.groupBy(new Grouping.ByColumn(several.orElseThrow().column()));
    } else if (days.isPresent() && days.orElseThrow().column().role() == Role.WEEKDAY) {
      draft.groupBy(new Grouping.ByColumn(days.orElseThrow().column()));
    } else if (draft.groupings.isEmpty()) {
      draft.object("object.compare-what");
    }
  }

  private static boolean overlap(List<DateSpan> spans) {
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size(); j++) {
        if (spans.get(i).meets(spans.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "How many products …": what is counted is no grouping. */
  private boolean countSubject() {
    if (!draft.howMany || draft.subjects.isEmpty()) {
      return false;
    }
    Grouping subject = draft.subjects.getFirst();
    if (!(subject instanceof Grouping.ByColumn byColumn)
        || !draft.measures.isEmpty()
        || draft.subjects.size() > 1) {
      return false;
    }
    Optional<Metric> sold = byColumn.column().countedAs().flatMap(draft.dataset::metric);
    if (sold.isPresent() && !draft.different && draft.sold) {
      draft.assume(
          "assume.counted-as", PlanText.label(subject, language()), label(sold.orElseThrow()));
      draft.measure(new Measure.Named(sold.orElseThrow()));
    } else {
      draft.measure(new Measure.Different(byColumn.column()));
    }
    draft.different = false;
    return true;
  }

  /** Fills in what is measured where the question left it open. */
  private List<Threshold> measureAll() {
    if (draft.rankMetric != null) {
      if (draft.measures.isEmpty()) {
        draft.measure(new Measure.Named(draft.rankMetric));
        draft.assume("assume.superlative", label(draft.rankMetric));
      }
    }
    for (Draft.Condition condition : draft.conditions) {
      if (draft.measures.isEmpty() && condition.measure() != null) {
        draft.measure(condition.measure());
      }
    }
    if (draft.measures.isEmpty() && asksForAmount()) {
      Metric metric = whatWasSold().orElse(draft.dataset.metrics().getFirst());
      draft.measure(new Measure.Named(metric));
      draft.assume("assume.default-metric", label(metric));
    }
    if (draft.measures.isEmpty() && !(draft.listed && !groupings.isEmpty())) {
      draft.object("object.no-measure");
      return List.of();
    }
    return draft.conditions.stream()
        .map(
            condition ->
                new Threshold(
                    condition.measure() != null ? condition.measure() : draft.measures.getFirst(),
                    condition.comparison(),
                    condition.number()))
        .toList();
  }

  private boolean asksForAmount() {
    return draft.howMuch
        || draft.howMany
        || draft.ranked != null
        || draft.share
        || draft.compared
        || !draft.conditions.isEmpty()
        || (draft.sold && !draft.listed);
  }

  /** Of things that are sold in pieces, "how many" and "sold the most" mean pieces. */
  private Optional<Metric> whatWasSold() {
    if (draft.howMuch || !(draft.sold || draft.howMany)) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    groupings.forEach(grouping -> columns.add(grouping.column()));
    if (draft.howMany) {
      draft.filters.forEach(filter -> columns.add(filter.column()));
    }
    return columns.stream()
        .flatMap(column -> column.countedAs().stream())
        .flatMap(name -> draft.dataset.metric(name).stream())
        .findFirst();
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

  private Locale language() {
    return draft.messages.language();
  }

  private String label(Metric metric) {
    return metric.words().label(language(), metric.name());
  }
}
