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
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.telling.Sorting;
import io.quaestor.translate.time.Spans;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Link;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  final Talk talk = new Talk();
  final Heard heard = new Heard();
  final Counting count = new Counting();
  final Ranking ranking = new Ranking();
  final Changing change = new Changing();
  final Part part = new Part();
  final Tickets tickets = new Tickets();
  final Claimed claim = new Claimed();

  final Choices choices = new Choices();
  final List<Condition> conditions = new ArrayList<>();

  /** Conditions whose measure is known. */
  final List<Threshold> thresholds = new ArrayList<>();

  /** What was taken for granted: the sentences, each with its key. */
  private final Map<String, String> assumed = new LinkedHashMap<>();

  /** A fact that was named without saying which of its values is meant. */
  @Nullable Column fact;

  boolean subjectIsPlural;

  /** The column that a named segment of rows is told apart by. */
  @Nullable Column segment;

  boolean compared;

  Sorting sorting = Sorting.NATURAL;
  @Nullable Trend trend;

  /** How groups of a unit are drawn together: "the average …", "the median …". */
  @Nullable Aggregate aggregate;

  /** What "per" was said of and is no group of the answer: "units per ticket". */
  @Nullable Grouping unit;

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

  /** Names what could be computed instead: the first metrics, up to three. */
  void objectToNoMeasure() {
    List<String> some =
        dataset.metrics().stream()
            .limit(3)
            .map(metric -> metric.words().label(messages.language(), metric.name()))
            .toList();
    String last = some.getLast();
    String before = String.join(", ", some.subList(0, some.size() - 1));
    object("object.no-measure", before.isEmpty() ? last : messages.say("phrase.or", before, last));
  }

  void assume(String key, Object... arguments) {
    assumed.put(messages.say(key, arguments), key);
  }

  List<String> assumptions() {
    return List.copyOf(assumed.keySet());
  }

  /** Forgets what was assumed of choices that are not there any more. */
  void forgetWhatIsNotChosen() {
    assumed
        .values()
        .removeIf(
            key -> Choices.Kind.assumedOf(key).filter(kind -> !choices.has(kind)).isPresent());
  }

  /** Takes over what was assumed before, save of the choices that are made anew. */
  void assumeAsBefore(Draft before, Set<Choices.Kind> replaced) {
    before.assumed.forEach(
        (text, key) -> {
          if (Choices.Kind.assumedOf(key).filter(replaced::contains).isEmpty()) {
            assumed.putIfAbsent(text, key);
          }
        });
  }

  /**
   * Whether it names nothing to compute or to list, or nothing but that: "by waiter", "in units".
   */
  boolean isFragment() {
    if (count.howMany && measures.isEmpty() && subjects.isEmpty() && choices.isEmpty()) {
      return true; // "how many?"
    }
    if (isTimeOnly()) {
      return true; // "month by month"
    }
    boolean asks =
        count.howMany
            || count.wanted
            || heard.sold
            || ranking.most != null
            || !subjects.isEmpty()
            || heard.listed;
    boolean bare = choices.isEmpty() && groupings.isEmpty() && conditions.isEmpty();
    return !asks
        && (measures.isEmpty() || (bare && !heard.total && !heard.howMuch && trend == null));
  }

  /** Whether what is to be computed, and of what, would both be taken for granted: "the top 5". */
  boolean namesNothing() {
    return measures.isEmpty()
        && subjects.isEmpty()
        && groupings.isEmpty()
        && !heard.sold
        && !heard.howMuch
        && !heard.total;
  }

  /** Whether it names a stretch of time and neither anything to compute nor asks for a list. */
  boolean isTimeOnly() {
    boolean asks =
        count.howMany
            || heard.howMuch
            || count.wanted
            || heard.sold
            || heard.which
            || heard.listed
            || ranking.most != null;
    boolean bare = measures.isEmpty() && conditions.isEmpty() && choices.isEmpty();
    boolean computes =
        change.wanted || compared || part.share || part.percent || heard.overTime || ranking.placed;
    return !asks
        && !computes
        && bare
        && trend == null
        && unit == null
        && aggregate == null
        && wantedChart == null
        && fact == null
        && groupings.isEmpty()
        && !subjects.isEmpty()
        && subjects.stream().allMatch(Grouping.ByCalendar.class::isInstance);
  }

  /** "How many are they?" */
  boolean isCountOnly() {
    return count.howMany && measures.isEmpty() && subjects.isEmpty() && groupings.isEmpty();
  }

  /** What the question groups by, where that is one thing only. */
  Optional<Grouping> only() {
    List<Grouping> all = new ArrayList<>(groupings);
    subjects.stream().filter(subject -> !all.contains(subject)).forEach(all::add);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** The days that were named last, here or, where they are one stretch, in the question before. */
  @Nullable DateSpan daysBefore() {
    if (!choices.spans().isEmpty()) {
      return choices.spans().getLast();
    }
    List<DateSpan> spans = talk.before == null ? List.of() : talk.before.choices.spans();
    return spans.size() == 1 ? spans.getFirst() : null;
  }

  /** What reads stretches of days in this question. */
  Spans spans(Cursor cursor, DateSpan data) {
    boolean said = talk.continues || !choices.spans().isEmpty();
    return new Spans(cursor, data, daysBefore(), said, lexicon);
  }

  boolean groupsBy(Grouping grouping) {
    return groupings.contains(grouping) || subjects.contains(grouping);
  }

  /** The first column of a role; a moment tells the time of its day as well. */
  Optional<Column> column(Role role) {
    Optional<Column> first = table.first(role);
    return first.isPresent() || role != Role.TIME_OF_DAY
        ? first
        : table.first(Role.DATE).filter(Column::isMoment).map(date -> date.as(role));
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

  /** What a metric counts, as something to group by: tickets by their number. */
  Optional<Grouping> counted(Metric metric) {
    return metric.counts().flatMap(table::column).map(Grouping.ByColumn::new);
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
}
