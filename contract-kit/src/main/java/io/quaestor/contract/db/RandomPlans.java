package io.quaestor.contract.db;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.Table;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.Restricted;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.values.DateSpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plans over one table of a dataset, of all shapes that rollups have to do with. */
final class RandomPlans {
  private final Dataset dataset;
  private final Table table;
  private final List<Metric> metrics;
  private final List<Column> dimensions;
  private final Column date;
  private final Random random;

  /**
   * @param table with a date and metrics
   */
  RandomPlans(Dataset dataset, Table table, Random random) {
    this.dataset = dataset;
    this.table = table;
    this.metrics = dataset.metrics().stream().filter(m -> m.table().equals(table.name())).toList();
    this.dimensions =
        table.columns().stream()
            .filter(c -> c.type() == ColumnType.TEXT || c.type() == ColumnType.INTEGER)
            .filter(c -> c.role() == Role.DIMENSION || c.role() == Role.IDENTIFIER)
            .filter(c -> !c.rules().key())
            .toList();
    this.date = table.first(Role.DATE).orElseThrow();
    this.random = random;
  }

  QueryPlan next() {
    Map<String, Grouping> groupings = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Grouping grouping = grouping();
      groupings.put(grouping.name(), grouping);
    }
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      Measure measure = measure();
      measures.put(measure.name(), measure);
    }
    measures.keySet().removeAll(groupings.keySet());
    if (measures.isEmpty()) {
      measures.put("revenue", new Measure.Named(one(metrics)));
    }
    return new QueryPlan(
        table,
        filters(random.nextInt(3)),
        List.copyOf(groupings.values()),
        List.copyOf(measures.values()),
        thresholds(),
        steps(measures.values().stream().filter(RandomPlans::isNumber).toList()),
        List.of());
  }

  private Grouping grouping() {
    return switch (random.nextInt(4)) {
      case 0 -> new Grouping.ByCalendar(one(parts()), date);
      case 1 ->
          new Grouping.BySides(
              "side",
              date,
              List.of(
                  new Grouping.Side("working days", weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                  new Grouping.Side("others", weekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
              Kind.CATEGORY);
      case 2 -> new Grouping.ByColumn(date);
      default -> new Grouping.ByColumn(one(dimensions));
    };
  }

  private static List<CalendarPart> parts() {
    return List.of(
        CalendarPart.WEEK,
        CalendarPart.MONTH,
        CalendarPart.QUARTER,
        CalendarPart.YEAR,
        CalendarPart.WEEKDAY);
  }

  private Filter weekdays(DayOfWeek first, DayOfWeek last) {
    List<DayOfWeek> days = new ArrayList<>();
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    days.add(last);
    return new Filter.Weekdays(date, days);
  }

  private Measure measure() {
    Measure named = new Measure.Named(one(metrics));
    return switch (random.nextInt(9)) {
      case 0 -> new Measure.OfColumn(aggregate(), one(dimensions));
      case 1 -> new Measure.Different(one(dimensions));
      case 2 -> new Measure.Per(one(metrics), one(dimensions));
      case 3 -> new Measure.ShareOf(named, filters(random.nextInt(2)));
      case 4 ->
          Restricted.canBe(named) ? new Restricted(named, "only", "only these", filters(1)) : named;
      default -> named;
    };
  }

  private Aggregate aggregate() {
    return one(List.of(Aggregate.COUNT, Aggregate.MINIMUM, Aggregate.MAXIMUM));
  }

  private List<Filter> filters(int count) {
    List<Filter> filters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      filters.add(filter());
    }
    return filters;
  }

  private Filter filter() {
    return switch (random.nextInt(7)) {
      case 0, 1 -> days();
      case 2 -> weekdays(DayOfWeek.of(1 + random.nextInt(5)), DayOfWeek.SUNDAY);
      case 3 -> segment();
      case 4 -> {
        Filter.Values values = values();
        yield new Filter.Any(values.column(), List.of(values, days()));
      }
      case 5 ->
          new Filter.Sharing(
              table, one(dimensions), List.of(values(), days()), random.nextBoolean());
      default -> values();
    };
  }

  private Filter segment() {
    List<Segment> segments =
        dataset.segments().stream().filter(s -> s.table().equals(table.name())).toList();
    if (segments.isEmpty()) {
      return values();
    }
    Segment segment = one(segments);
    return new Filter.InSegment(
        segment, table.column(segment.column()).orElseThrow(), random.nextBoolean());
  }

  private Filter.Values values() {
    Column column = one(dimensions);
    List<String> known = SomeRows.values(column);
    return new Filter.Values(column, List.of(one(known), one(known)), random.nextInt(3) == 0);
  }

  private Filter.Days days() {
    LocalDate from = SomeRows.day(random);
    LocalDate to = SomeRows.day(random);
    boolean months = random.nextBoolean();
    LocalDate first = from.isBefore(to) ? from : to;
    LocalDate last = from.isBefore(to) ? to : from;
    return new Filter.Days(
        date,
        List.of(
            months
                ? new DateSpan(
                    first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1).minusDays(1))
                : new DateSpan(first, last)));
  }

  private List<Threshold> thresholds() {
    return random.nextInt(3) == 0
        ? List.of(
            new Threshold(
                new Measure.Named(one(metrics)),
                random.nextBoolean() ? Comparison.MORE : Comparison.LESS,
                new Bound.Amount(new BigDecimal("5.37"))))
        : List.of();
  }

  private static boolean isNumber(Measure measure) {
    return !(measure instanceof Measure.OfColumn of) || of.aggregate().equals(Aggregate.COUNT);
  }

  private List<Step> steps(List<Measure> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    String name = numbers.getFirst().name();
    SortKey by = new SortKey(name, true);
    return switch (random.nextInt(6)) {
      case 0 ->
          name.equals(Derived.Kind.SHARE_PERCENT.column())
              ? List.of()
              : List.of(new Step.Add(new Derived(Derived.Kind.SHARE_PERCENT, name, by, List.of())));
      case 1 -> List.of(new Step.Summary(List.of(), Aggregate.AVERAGE, List.of(name)));
      default -> List.of();
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
