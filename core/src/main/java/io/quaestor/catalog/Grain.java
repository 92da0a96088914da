package io.quaestor.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar whose days are drawn together; called by its first day. */
public enum Grain {
  DAY,
  /** From Monday. */
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The first day of the stretch that {@code day} is in. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** Whether a stretch begins on {@code day}: what comes from it on is whole stretches. */
  public boolean beginsOn(LocalDate day) {
    return start(day).equals(day);
  }

  /** Whether each stretch of this grain lies in one of the other. */
  public boolean isWithin(Grain other) {
    return this == other || this == DAY || (this != WEEK && other != WEEK && compareTo(other) < 0);
  }
}
