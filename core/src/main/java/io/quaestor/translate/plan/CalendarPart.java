package io.quaestor.translate.plan;

import io.quaestor.table.ColumnMeaning.Kind;
import java.util.Locale;

/** A part of the calendar or of the day. */
public enum CalendarPart {
  WEEK("week", Kind.PERIOD, "week", "semana"),
  MONTH("month", Kind.PERIOD, "month", "mes"),
  QUARTER("quarter", Kind.PERIOD, "quarter", "trimestre"),
  YEAR("year", Kind.PERIOD, "year", "año"),
  WEEKDAY("week_day", Kind.CYCLE, "weekday", "día de la semana"),
  HOUR("hour_of_day", Kind.CYCLE, "hour of the day", "hora del día");

  private final String columnName;
  private final Kind kind;
  private final String english;
  private final String spanish;

  CalendarPart(String columnName, Kind kind, String english, String spanish) {
    this.columnName = columnName;
    this.kind = kind;
    this.english = english;
    this.spanish = spanish;
  }

  /** The name of its column in a result. */
  public String columnName() {
    return columnName;
  }

  public Kind kind() {
    return kind;
  }

  public String label(Locale language) {
    return language.getLanguage().equals("es") ? spanish : english;
  }
}
