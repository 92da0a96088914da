package io.quaestor.translate.plan;

import io.quaestor.table.ColumnMeaning.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A part of the calendar or of the day. */
public enum CalendarPart {
  WEEK("week", Kind.PERIOD),
  MONTH("month", Kind.PERIOD),
  QUARTER("quarter", Kind.PERIOD),
  YEAR("year", Kind.PERIOD),
  WEEKDAY("week_day", Kind.CYCLE),
  HOUR("hour_of_day", Kind.CYCLE);

  private final String columnName;
  private final Kind kind;

  CalendarPart(String columnName, Kind kind) {
    this.columnName = columnName;
    this.kind = kind;
  }

  /** Whether two days fall into the same stretch of time; of weekdays and hours, none do. */
  public boolean isSame(LocalDate one, LocalDate other) {
    return switch (this) {
      case WEEK -> monday(one).equals(monday(other));
      case MONTH -> YearMonth.from(one).equals(YearMonth.from(other));
      case QUARTER -> one.getYear() == other.getYear() && quarter(one) == quarter(other);
      case YEAR -> one.getYear() == other.getYear();
      case WEEKDAY, HOUR -> false;
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int quarter(LocalDate day) {
    return day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The name of its column in a result. */
  public String columnName() {
    return columnName;
  }

  public Kind kind() {
    return kind;
  }
}
