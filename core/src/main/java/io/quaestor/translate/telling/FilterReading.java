package io.quaestor.translate.telling;

import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.ReadingPart.Kind;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.values.DateSpan;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a condition on rows in words. */
public final class FilterReading {
  private static final int SHOWN = 5;

  private final Texts messages;
  private final Locale language;

  public FilterReading(Locale language) {
    this.messages = new Texts(FilterReading.class, "messages", language);
    this.language = language;
  }

  /** The condition, and what it is about. */
  ReadingPart part(Filter filter) {
    return new ReadingPart(read(filter), kind(filter), List.of(filter.column().name()));
  }

  private static Kind kind(Filter filter) {
    return switch (filter) {
      case Filter.Days any -> Kind.DAYS;
      case Filter.Weekdays any -> Kind.WEEKDAYS;
      case Filter.Hours any -> Kind.HOURS;
      case Filter.Amount any -> Kind.AMOUNT;
      case Filter.Values values -> values.excluded() ? Kind.EXCEPT : Kind.VALUES;
      case Filter.Sharing any -> Kind.CONDITION;
      case Filter.Among any -> Kind.CONDITION;
      case Filter.InSegment any -> Kind.CONDITION;
      case Filter.Any any -> kind(any);
    };
  }

  /** That of the alternatives, where they are of one kind. */
  private static Kind kind(Filter.Any any) {
    List<Kind> kinds = any.of().stream().map(FilterReading::kind).distinct().toList();
    return kinds.size() == 1 ? kinds.getFirst() : Kind.CONDITION;
  }

  public String read(Filter filter) {
    String label = filter.column().words().label(language, filter.column().name());
    return switch (filter) {
      case Filter.Days days -> messages.say("reading.days", spans(days));
      case Filter.Weekdays weekdays -> messages.say("reading.weekdays", names(weekdays));
      case Filter.Hours hours -> messages.say("reading.hours", hours.from(), hours.before());
      case Filter.Amount amount ->
          messages.say(
              "reading.amount", label, amount.comparison().sign(), amount.number().toPlainString());
      case Filter.Values values ->
          messages.say(
              values.excluded() ? "reading.except" : "reading.values",
              label,
              some(values.values()));
      case Filter.Sharing sharing ->
          messages.say(
              sharing.excluded() ? "reading.not-sharing" : "reading.sharing",
              label,
              sharing.having().stream().map(this::read).collect(Collectors.joining("; ")));
      case Filter.Among among ->
          messages.say(
              "reading.among",
              label,
              String.join("; ", new PlanReading(language).read(among.plan(), Sorting.NATURAL)));
      case Filter.InSegment in ->
          messages.say(
              in.excluded() ? "reading.not-segment" : "reading.segment",
              in.segment().words().label(language, in.segment().name()));
      case Filter.Any any -> any.of().stream().map(this::read).collect(Collectors.joining(" / "));
    };
  }

  private static String spans(Filter.Days days) {
    return days.spans().stream().map(FilterReading::span).collect(Collectors.joining(", "));
  }

  private static String span(DateSpan span) {
    return span.first().equals(span.last())
        ? span.first().toString()
        : span.first() + " … " + span.last();
  }

  private String names(Filter.Weekdays weekdays) {
    return weekdays.days().stream()
        .map(day -> day.getDisplayName(TextStyle.FULL, language))
        .collect(Collectors.joining(", "));
  }

  private String some(List<String> values) {
    String shown = values.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return values.size() > SHOWN
        ? shown + ", " + messages.say("reading.more", values.size() - SHOWN)
        : shown;
  }
}
