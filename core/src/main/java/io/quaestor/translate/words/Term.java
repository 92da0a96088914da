package io.quaestor.translate.words;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Segment;
import io.quaestor.translate.lexicon.Concept;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;

/** What a few words of a question stand for. */
public sealed interface Term {
  /** A word of the language. */
  record Word(Concept concept) implements Term {}

  record OfMetric(Metric metric) implements Term {}

  /** Whatever has the most of a metric: "best-selling". */
  record Superlative(Metric metric) implements Term {}

  record OfSegment(Segment segment) implements Term {}

  record OfColumn(Column column) implements Term {}

  record Month(int number) implements Term {}

  record Weekday(DayOfWeek day) implements Term {}

  record Numeral(BigDecimal value) implements Term {
    boolean isWhole() {
      return value.stripTrailingZeros().scale() <= 0;
    }
  }

  /** "First", "21st". */
  record Ordinal(int number) implements Term {}

  record Day(LocalDate date) implements Term {}

  /**
   * A day in figures: day and month in the order of the language.
   *
   * @param year 0 where it was not said
   */
  record Slashed(int first, int second, int year) implements Term {}

  /** "Q4". */
  record Quarter(int number) implements Term {}

  /**
   * A time of day.
   *
   * @param halfOfDay whether am or pm was said
   */
  record Clock(LocalTime time, boolean halfOfDay) implements Term {}

  /**
   * Values of one column.
   *
   * @param values in their order
   * @param exact whether the words are the whole name of the one value
   * @param wider what the words name without the last one, empty for one word: "lemon cake" for
   *     "whole lemon cake"
   */
  record Values(String column, Set<String> values, boolean exact, Set<String> wider)
      implements Term {}

  /** The same day of every year: "Halloween". */
  record Feast(MonthDay day) implements Term {}

  /** What sets a number apart from the month behind it: "what did 14 make in September". */
  record Gap() implements Term {}

  /** A word that means nothing here. */
  record Unknown() implements Term {}
}
