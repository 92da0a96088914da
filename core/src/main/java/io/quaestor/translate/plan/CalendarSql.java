package io.quaestor.translate.plan;

import io.quaestor.sql.Dialect;

/** Parts of the calendar as the dialects compute them. */
final class CalendarSql {
  private final Dialect dialect;

  CalendarSql(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The day of a moment. */
  String day(String column) {
    return switch (dialect) {
      case SQLITE -> "date(" + column + ")";
      case POSTGRES -> "CAST(" + column + " AS date)";
    };
  }

  /** The time of day of a moment, to the minute. */
  String timeOfDay(String column) {
    return switch (dialect) {
      case SQLITE -> "strftime('%H:%M', " + column + ")";
      case POSTGRES -> "to_char(" + column + ", 'HH24:MI')";
    };
  }

  String expression(CalendarPart part, String column) {
    String template =
        switch (dialect) {
          case SQLITE ->
              switch (part) {
                case WEEK -> "date(%s, 'weekday 0', '-6 days')";
                case MONTH -> "strftime('%%Y-%%m', %s)";
                case QUARTER ->
                    "strftime('%%Y', %1$s) || '-Q' || ((CAST(strftime('%%m', %1$s) AS INTEGER) + 2) / 3)";
                case YEAR -> "CAST(strftime('%%Y', %s) AS INTEGER)";
                case WEEKDAY ->
                    "CASE strftime('%%w', %s) WHEN '0' THEN 'Sunday' WHEN '1' THEN 'Monday'"
                        + " WHEN '2' THEN 'Tuesday' WHEN '3' THEN 'Wednesday' WHEN '4' THEN 'Thursday'"
                        + " WHEN '5' THEN 'Friday' ELSE 'Saturday' END";
                case HOUR -> "CAST(strftime('%%H', %s) AS INTEGER)";
              };
          case POSTGRES ->
              switch (part) {
                case WEEK -> "CAST(date_trunc('week', %s) AS date)";
                case MONTH -> "to_char(%s, 'YYYY-MM')";
                case QUARTER -> "to_char(%s, 'YYYY-\"Q\"Q')";
                case YEAR -> "CAST(EXTRACT(YEAR FROM %s) AS integer)";
                case WEEKDAY -> "to_char(%s, 'FMDay')";
                case HOUR -> "CAST(EXTRACT(HOUR FROM %s) AS integer)";
              };
        };
    return template.formatted(column);
  }
}
