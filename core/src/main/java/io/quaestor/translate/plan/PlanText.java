package io.quaestor.translate.plan;

import io.quaestor.translate.lexicon.Texts;
import java.util.Locale;

/** Names of the parts of a plan for people. Stateless. */
public final class PlanText {
  private PlanText() {}

  public static String label(Grouping grouping, Locale language) {
    return switch (grouping) {
      case Grouping.ByColumn byColumn ->
          byColumn.column().words().label(language, byColumn.column().name());
      case Grouping.ByCalendar byCalendar ->
          say("calendar." + byCalendar.part().name().toLowerCase(Locale.ROOT), language);
      case Grouping.ByPeriod any -> say("period", language);
    };
  }

  /** What is made of a measure: {@code share}, {@code running-total}, {@code moving-average}. */
  public static String derived(String kind, Locale language) {
    return say("measure." + kind, language);
  }

  /** A measure that is computed from what {@code label} names. */
  static String measure(String kind, String label, Locale language) {
    return say("measure." + kind, language, label);
  }

  private static String say(String key, Locale language, Object... arguments) {
    return new Texts(PlanText.class, "labels", language).say(key, arguments);
  }

  /** A measure with its definition: {@code revenue = SUM(total)}. */
  public static String definition(Measure measure, Locale language) {
    return measure.label(language) + " = " + measure.expression();
  }
}
