package io.quaestor.catalog;

import java.time.LocalDate;
import java.util.Locale;

/** A day that follows from one that a report is asked for, under a name of its own in its SQL. */
public enum FollowingDay {
  /** The day after. */
  NEXT,
  /** The first day of the first whole month from it on. */
  WHOLE,
  /** The day after the last whole month up to it. */
  NEXT_WHOLE;

  /** What it is called after a parameter of that name. */
  public String nameAfter(String parameter) {
    return parameter + "_" + name().toLowerCase(Locale.ROOT);
  }

  public LocalDate of(LocalDate day) {
    return switch (this) {
      case NEXT -> day.plusDays(1);
      case WHOLE -> day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
      case NEXT_WHOLE -> day.plusDays(1).withDayOfMonth(1);
    };
  }
}
