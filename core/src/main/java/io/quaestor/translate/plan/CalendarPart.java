package io.quaestor.translate.plan;

import io.quaestor.table.ColumnMeaning.Kind;

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

  /** The name of its column in a result. */
  public String columnName() {
    return columnName;
  }

  public Kind kind() {
    return kind;
  }
}
