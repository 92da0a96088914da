package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.chart.ChartType;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clauses of one question as they are read; a plan is made of them at the end. */
final class Draft {
  /** A condition on groups whose measure may still be open. */
  record Condition(Comparison comparison, BigDecimal number, @Nullable Measure measure) {}

  final Dataset dataset;
  final Table table;
  final ValueIndex values;
  final @Nullable DateSpan data;
  final Texts messages;
  final Lexicon lexicon;

  final List<Measure> measures = new ArrayList<>();
  final List<Grouping> groupings = new ArrayList<>();

  /** Dimensions that were named without "by": the subject of the question. */
  final List<Grouping> subjects = new ArrayList<>();

  final List<Filter> filters = new ArrayList<>();
  final List<Condition> conditions = new ArrayList<>();
  final List<DateSpan> spans = new ArrayList<>();
  final Set<String> assumptions = new LinkedHashSet<>();

  /** True for the most, false for the least. */
  @Nullable Boolean ranked;

  int rankCount;
  @Nullable Metric rankMetric;

  /** Whether the first measure only stands beside the one that is ranked by. */
  boolean measuredBeside;

  boolean subjectIsPlural;

  /** Whether "by" led to a measure rather than to a grouping. */
  boolean orderedByMeasure;

  boolean howMany;
  boolean howMuch;
  boolean different;
  boolean sold;
  boolean listed;
  boolean share;
  boolean compared;
  Sorting sorting = Sorting.NATURAL;
  @Nullable Trend trend;
  @Nullable ChartType wantedChart;

  /** Why the question cannot be answered although its words are known; the first reason stands. */
  @Nullable String objection;

  Draft(
      Dataset dataset,
      Table table,
      ValueIndex values,
      @Nullable DateSpan data,
      Texts messages,
      Lexicon lexicon) {
    this.dataset = dataset;
    this.table = table;
    this.values = values;
    this.data = data;
    this.messages = messages;
    this.lexicon = lexicon;
  }

  /** Whether the first or the last word of a link is the plural of another. */
  boolean isPlural(Link link) {
    return isPlural(link.tokens().getFirst()) || isPlural(link.tokens().getLast());
  }

  private boolean isPlural(Token token) {
    return !lexicon.stem(token.folded()).equals(token.folded());
  }

  void object(String key, Object... arguments) {
    if (objection == null) {
      objection = messages.say(key, arguments);
    }
  }

  void assume(String key, Object... arguments) {
    assumptions.add(messages.say(key, arguments));
  }

  Optional<Column> column(Role role) {
    return table.first(role);
  }

  /** Groups by a part of the calendar, if the table has what it is computed from. */
  Optional<Grouping> calendar(CalendarPart part) {
    if (part == CalendarPart.WEEKDAY) {
      Optional<Column> weekday = column(Role.WEEKDAY);
      if (weekday.isPresent()) {
        return weekday.map(Grouping.ByColumn::new);
      }
    }
    Role role = part == CalendarPart.HOUR ? Role.TIME_OF_DAY : Role.DATE;
    return column(role).map(column -> new Grouping.ByCalendar(part, column));
  }

  void measure(Measure measure) {
    if (!measures.contains(measure)) {
      measures.add(measure);
    }
  }

  void groupBy(Grouping grouping) {
    if (!groupings.contains(grouping)) {
      groupings.add(grouping);
    }
  }

  void subject(Grouping grouping, boolean plural) {
    if (!subjects.contains(grouping)) {
      subjects.add(grouping);
      subjectIsPlural |= plural;
    }
  }

  /** Adds values of one column to the filter on it, or starts one. */
  void filterValues(Column column, Set<String> chosen, boolean excluded) {
    for (int i = 0; i < filters.size(); i++) {
      if (filters.get(i) instanceof Filter.Values earlier
          && earlier.column().equals(column)
          && earlier.excluded() == excluded) {
        List<String> all = new ArrayList<>(earlier.values());
        all.addAll(chosen);
        filters.set(i, new Filter.Values(column, all, excluded));
        return;
      }
    }
    filters.add(new Filter.Values(column, List.copyOf(chosen), excluded));
  }
}
