package io.quaestor.translate.grammar;

import io.quaestor.analysis.Claim;
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
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
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

  final Choices choices = new Choices();
  final List<Condition> conditions = new ArrayList<>();

  /** Conditions whose measure is known. */
  final List<Threshold> thresholds = new ArrayList<>();

  /** What was taken for granted: the sentences, each with its key. */
  private final Map<String, String> assumed = new LinkedHashMap<>();

  /** What was asked before; nothing may be changed in it. */
  @Nullable Draft before;

  /** Whether its words say that the question goes on from the one before. */
  boolean continues;

  /** Whether it speaks of what the question before has found: "them", "those". */
  boolean refers;

  /** Whether it adds to what was asked before, rather than to replace it. */
  boolean adds;

  /** Whether it speaks of the things that were asked about one after the other. */
  boolean both;

  /** Whether all days are meant, whatever was said before. */
  boolean allTime;

  /** Whether the whole was asked for by its name. */
  boolean total;

  /** Whether it asks which ones there are. */
  boolean which;

  /** True for the most, false for the least. */
  @Nullable Boolean ranked;

  int rankCount;
  @Nullable Metric rankMetric;

  /** What is ranked by where that is no metric: the highest price. */
  @Nullable Measure rankMeasure;

  /** A fact that was named without saying which of its values is meant. */
  @Nullable Column fact;

  /** Whether "how much is" asks for the price of what can be sold. */
  boolean priceIfSold;

  /** How what a fact was at first is set against what it is at last. */
  Step.@Nullable Compare rise;

  /** Whether only what differs from the one before is asked for. */
  boolean changesOnly;

  /** Whether the question is about tickets as wholes: "the amount of the tickets". */
  boolean ofTickets;

  /** Whether it is asked when something usually is. */
  boolean usually;

  /** What "how many" was said of. */
  @Nullable Grouping howManyOf;

  /** Whether tickets were told by what they include. */
  boolean takes;

  /** Whether things were joined by "or". */
  boolean either;

  /** Whether those without what was named are set against those with it. */
  boolean complement;

  /** Whether two things are wanted that go together. */
  boolean pairs;

  /** Whether the parts of a quarter each are asked for. */
  boolean quartiles;

  /** Whether "every day" was said, which may be a condition or a grouping. */
  boolean everyDay;

  /** Whether it is asked if something was done at all. */
  boolean worked;

  /** Whether it is asked when something was. */
  boolean when;

  /** Whether the first measure only stands beside the one that is ranked by. */
  boolean measuredBeside;

  boolean subjectIsPlural;

  /** Whether what is ranked only says which rows are meant: "by waiter, on the busiest day". */
  boolean rankedAside;

  /** Whether "by" led to a measure rather than to a grouping. */
  boolean orderedByMeasure;

  /** Whether a number was taken for a value although nothing says of what. */
  boolean bareNumber;

  /** Whether the time of day of the first or the last sale is asked for. */
  boolean saleTime;

  boolean howMany;

  /** Whether it is asked which side has more. */
  boolean more;

  /** Whether what did not happen is asked for. */
  boolean never;

  /** Whether what is in one ticket with the named values is asked for. */
  boolean together;

  /** Whether "how many" was said of what a condition is set on. */
  boolean counting;

  boolean howMuch;
  boolean different;
  boolean sold;
  boolean listed;

  /** The column that a named segment of rows is told apart by. */
  @Nullable Column segment;

  /** What tells that the words ask for yes or no; null where they do not. */
  @Nullable YesOrNo asked;

  /** Whether a single case will do in a question of yes or no: "any Sunday", "ever". */
  boolean anyWillDo;

  /** The limit that the whole is said to keep to, in a question of yes or no. */
  @Nullable Threshold claimed;

  /** The group that is said to be the first of all, in a question of yes or no. */
  Claim.@Nullable First first;

  boolean share;
  boolean compared;

  /** The first and the last stretch of "from September to November". */
  List<DateSpan> rangeEnds = List.of();

  /** Whether what comes one after another, or side by side, is to be set against each other. */
  boolean difference;

  /** Whether the place of each is asked for. */
  boolean placed;

  /** What was named right after "rank". */
  @Nullable Grouping rankedThing;

  /** What sets groups apart: each is seen among those of the same month only. */
  final List<Grouping> within = new ArrayList<>();

  /** How groups are compared with the mean of all, null where they are not. */
  @Nullable Comparison againstMean;

  /** How many times the mean that is. */
  BigDecimal meanFactor = BigDecimal.ONE;

  /** Whether the share of rows that have a name is asked for: "share of credit notes". */
  boolean shareOfSome;

  /** What the biggest are to come to, in percent of all of {@link #portionOf}. */
  @Nullable BigDecimal portion;

  @Nullable Metric portionOf;

  /** Whether a measure is said to be each group's own: "his revenue". */
  boolean own;

  /** Which way things went, where a word says so: 1 for growth, -1 for a fall, else 0. */
  int direction;

  /** Whether something is said to have grown or fallen, rather than its growth to be wanted. */
  boolean grown;

  /** Whether only what went {@link #direction that way} is asked for. */
  boolean onlyChanged;

  /** Whether the ranking is by what changed rather than by what is measured. */
  boolean rankedByChange;

  /** Whether the question itself says what is measured. */
  boolean measured;

  /** Whether percent were asked for. */
  boolean percent;

  /** Whether a number was reached, at once or little by little. */
  boolean reached;

  /** Whether a moving average was asked for and over how many is still to come. */
  boolean rolling;

  /** Whether it is asked how something went along time. */
  boolean overTime;

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

  void assume(String key, Object... arguments) {
    assumed.put(messages.say(key, arguments), key);
  }

  List<String> assumptions() {
    return List.copyOf(assumed.keySet());
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
    if (howMany && measures.isEmpty() && subjects.isEmpty() && choices.isEmpty()) {
      return true; // "how many?"
    }
    if (isTimeOnly()) {
      return true; // "month by month"
    }
    boolean asks = howMany || counting || sold || ranked != null || !subjects.isEmpty() || listed;
    boolean bare = choices.isEmpty() && groupings.isEmpty() && conditions.isEmpty();
    return !asks && (measures.isEmpty() || (bare && !total && !howMuch && trend == null));
  }

  /** Whether it names a stretch of time and neither anything to compute nor asks for a list. */
  boolean isTimeOnly() {
    boolean asks = howMany || howMuch || counting || sold || which || listed || ranked != null;
    boolean bare = measures.isEmpty() && conditions.isEmpty() && choices.isEmpty();
    boolean computes = difference || compared || share || percent || overTime || placed;
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
    return howMany && measures.isEmpty() && subjects.isEmpty() && groupings.isEmpty();
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
    List<DateSpan> spans = before == null ? List.of() : before.choices.spans();
    return spans.size() == 1 ? spans.getFirst() : null;
  }

  boolean groupsBy(Grouping grouping) {
    return groupings.contains(grouping) || subjects.contains(grouping);
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
