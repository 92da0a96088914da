package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Missing;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.values.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * "Sold every day", "a day without sales", "does he ever work on Mondays": days that are counted.
 */
final class DayCounts {
  private final Draft draft;

  DayCounts(Draft draft) {
    this.draft = draft;
  }

  /** "How many Sundays were we open": only where days are asked for. */
  static boolean readOpen(Draft draft) {
    boolean days =
        draft.subjects.size() == 1
            && draft.subjects.getFirst().column().role() == Role.DATE
            && draft.measures.isEmpty();
    if (days) {
      draft.heard.sold = true;
      draft.assume("assume.open");
    }
    return days;
  }

  void decide() {
    Optional<Column> date = draft.column(Role.DATE);
    if (date.isPresent()) {
      everyDay(date.get());
      everyPeriod();
      missing(date.get());
    }
    atAll();
  }

  /** "Products sold every day" sets a condition, "sales of every day" groups by day. */
  private void everyDay(Column date) {
    if (!draft.heard.everyDay) {
      return;
    }
    if (!ofThings() || !isPlain()) {
      if (draft.heard.never || draft.count.wanted) {
        draft.object("object.every-day");
      }
      draft.groupings.addFirst(new Grouping.ByColumn(date));
      return;
    }
    List<Filter> days =
        draft.choices.filters().stream()
            .filter(filter -> filter instanceof Filter.Days || filter instanceof Filter.Weekdays)
            .toList();
    Measure sold = new Measure.Different(date);
    if (draft.count.wanted) {
      draft.object("object.every-day");
    }
    draft.measure(sold);
    draft.thresholds.add(
        new Threshold(sold, Comparison.AT_LEAST, new Bound.AllOf(draft.table, date, days)));
    draft.assume("assume.every-day");
  }

  /** "Products sold every month" keeps some of them, "sales of every month" groups by month. */
  private void everyPeriod() {
    CalendarPart part = draft.heard.every;
    if (part == null) {
      return;
    }
    if (draft.heard.never || draft.count.wanted || (ofThings() && isPlain())) {
      draft.object("object.every-period");
    }
    draft.calendar(part).ifPresent(draft.groupings::addFirst);
  }

  private boolean ofThings() {
    return draft.subjects.size() == 1
        && draft.subjects.getFirst().column().role() == Role.DIMENSION
        && draft.groupings.isEmpty();
  }

  private boolean isPlain() {
    return draft.measures.isEmpty()
        && draft.ranking.most == null
        && !draft.heard.howMuch
        && !draft.heard.never;
  }

  /** "Was there a day without sales": days of the calendar that have no row. */
  private void missing(Column date) {
    boolean days =
        draft.subjects.size() == 1 && draft.subjects.getFirst().equals(new Grouping.ByColumn(date));
    boolean listed = draft.heard.listed && !draft.choices.isEmpty();
    DateSpan data = draft.data;
    if (!draft.heard.never || !days || listed || data == null || !draft.measures.isEmpty()) {
      return;
    }
    draft.heard.never = false;
    draft.heard.sold = false;
    draft.heard.listed = false;
    draft.count.wanted = false;
    draft.count.howMany = false;
    draft.subjects.clear();
    draft.measure(new Missing(date, possible(data)));
    draft.assume("assume.missing", possible(data));
  }

  private long possible(DateSpan data) {
    return data.first()
        .datesUntil(data.last().plusDays(1))
        .filter(day -> draft.choices.filters().stream().allMatch(filter -> mayBe(filter, day)))
        .count();
  }

  private static boolean mayBe(Filter filter, LocalDate day) {
    return switch (filter) {
      case Filter.Days days -> days.spans().stream().anyMatch(span -> span.contains(day));
      case Filter.Weekdays weekdays -> weekdays.days().contains(day.getDayOfWeek());
      default -> true;
    };
  }

  /** "Does waiter 12 work on Mondays" is told by how many tickets there are. */
  private void atAll() {
    boolean open =
        draft.measures.isEmpty()
            && draft.subjects.isEmpty()
            && draft.groupings.isEmpty()
            && draft.conditions.isEmpty()
            && !draft.heard.sold
            && !draft.heard.howMuch
            && !draft.count.howMany
            && !draft.heard.never
            && draft.ranking.most == null;
    if (!draft.heard.worked || !open || draft.choices.isEmpty()) {
      return;
    }
    Optional<Metric> counted =
        draft.dataset.metrics().stream().filter(metric -> metric.counts().isPresent()).findFirst();
    counted.ifPresent(
        metric -> {
          draft.measure(new Measure.Named(metric));
          draft.assume(
              "assume.at-all", metric.words().label(draft.messages.language(), metric.name()));
        });
  }
}
