package io.quaestor.translate.plan;

import java.util.Locale;

/** Names of the parts of a plan for people. Stateless. */
public final class PlanText {
  private PlanText() {}

  public static String label(Grouping grouping, Locale language) {
    return switch (grouping) {
      case Grouping.ByColumn byColumn ->
          byColumn.column().words().label(language, byColumn.column().name());
      case Grouping.ByCalendar byCalendar -> byCalendar.part().label(language);
      case Grouping.ByPeriod any -> language.getLanguage().equals("es") ? "período" : "period";
    };
  }

  /** A measure with its definition: {@code revenue = SUM(total)}. */
  public static String definition(Measure measure, Locale language) {
    return measure.label(language) + " = " + measure.expression();
  }
}
