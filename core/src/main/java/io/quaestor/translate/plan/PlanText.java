package io.quaestor.translate.plan;

import io.quaestor.table.ColumnMeaning;
import io.quaestor.translate.lexicon.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of the parts of a plan for people. Stateless. */
public final class PlanText {
  private PlanText() {}

  public static String label(Grouping grouping, Locale language) {
    return switch (grouping) {
      case Grouping.ByColumn byColumn ->
          byColumn.column().words().label(language, byColumn.column().name());
      case Grouping.ByCalendar byCalendar ->
          say("calendar." + byCalendar.part().name().toLowerCase(Locale.ROOT), language);
      case Grouping.BySides bySides ->
          bySides.kind() == ColumnMeaning.Kind.PERIOD
              ? say("period", language)
              : bySides.sides().getFirst().rows() instanceof Filter.Sharing
                  ? bySides.sides().stream()
                      .map(Grouping.Side::label)
                      .collect(Collectors.joining(" / "))
                  : bySides.column().words().label(language, bySides.column().name());
    };
  }

  /** What a column computed from others is called. */
  static String derived(Derived derived, Locale language) {
    return measure(derived.kind().key(), language);
  }

  /** An aggregate of what {@code label} names. */
  static String aggregate(Aggregate aggregate, String label, Locale language) {
    String kind = aggregate.kind().name().toLowerCase(Locale.ROOT);
    return aggregate.equals(Aggregate.MEDIAN)
        ? measure("median", language, label)
        : measure(kind, language, label, aggregate.percent());
  }

  /** A measure that is computed from what the labels name. */
  static String measure(String kind, Locale language, Object... labels) {
    return say("measure." + kind, language, labels);
  }

  private static String say(String key, Locale language, Object... arguments) {
    return new Texts(PlanText.class, "labels", language).say(key, arguments);
  }

  /** A measure, with its definition where the catalog has one: {@code revenue = SUM(total)}. */
  public static String definition(Measure measure, Locale language) {
    return measure instanceof Measure.Named named
        ? measure.label(language) + " = " + named.metric().expression()
        : measure.label(language);
  }
}
