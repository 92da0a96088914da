package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Role;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.values.DateSpan;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of a statement that the dialects spell differently, and literals. */
final class SqlTerms {
  private final Dialect dialect;
  private final CalendarSql calendar;

  SqlTerms(Dialect dialect) {
    this.dialect = dialect;
    this.calendar = new CalendarSql(dialect);
  }

  String grouping(Grouping grouping) {
    return switch (grouping) {
      case Grouping.ByColumn byColumn -> column(byColumn.column());
      case Grouping.ByCalendar byCalendar ->
          calendar.expression(byCalendar.part(), byCalendar.column().name());
      case Grouping.BySides bySides -> sides(bySides);
    };
  }

  /** What a grouping is ordered by. */
  String order(Grouping grouping) {
    return orderOf(grouping, grouping(grouping));
  }

  /** What a grouping is ordered by where it is called {@code expression}. */
  String orderOf(Grouping grouping, String expression) {
    boolean weekday =
        grouping instanceof Grouping.ByCalendar byCalendar
            && byCalendar.part() == CalendarPart.WEEKDAY;
    return weekday || isWeekdayColumn(grouping) ? weekdayNumber(expression) : expression;
  }

  /** A WHERE clause with a blank before it, or nothing. */
  String where(List<Filter> filters) {
    return filters.isEmpty() ? "" : " WHERE " + all(filters);
  }

  /** Conditions, at least one, that hold together. */
  String all(List<Filter> filters) {
    return filters.stream().map(this::condition).collect(Collectors.joining(" AND "));
  }

  private String condition(Filter filter) {
    String column = column(filter.column());
    return switch (filter) {
      case Filter.Days days ->
          days.spans().stream()
              .map(span -> within(span, days.column(), days.spans().size() > 1))
              .collect(
                  Collectors.joining(
                      " OR ",
                      days.spans().size() > 1 ? "(" : "",
                      days.spans().size() > 1 ? ")" : ""));
      case Filter.Weekdays weekdays ->
          weekdayExpression(filter.column())
              + in(weekdays.days().stream().map(SqlTerms::quotedDay).toList(), false);
      case Filter.Hours hours ->
          hours.from().isBefore(hours.before())
              ? "%s >= '%s' AND %s < '%s'".formatted(column, hours.from(), column, hours.before())
              : "%s >= '%s'".formatted(column, hours.from());
      case Filter.Amount amount ->
          "%s %s %s".formatted(column, amount.comparison().sign(), amount.number().toPlainString());
      case Filter.Values values ->
          column
              + in(
                  values.values().stream().map(value -> literal(values.column(), value)).toList(),
                  values.excluded());
      case Filter.Sharing sharing ->
          "%s %s (SELECT %s FROM %s%s)"
              .formatted(
                  column,
                  sharing.excluded() ? "NOT IN" : "IN",
                  column,
                  sharing.table().name(),
                  where(sharing.having()));
      case Filter.Among among ->
          "%s IN (SELECT %s FROM (%s) AS found_before)"
              .formatted(column, among.found(), new PlanSql(dialect).write(among.plan()));
      case Filter.InSegment in -> (in.excluded() ? "NOT (" : "(") + in.segment().condition() + ")";
      case Filter.Any any ->
          any.of().stream().map(this::condition).collect(Collectors.joining(" OR ", "(", ")"));
    };
  }

  String bound(Bound bound) {
    return switch (bound) {
      case Bound.Amount number -> number.value().toPlainString();
      case Bound.AllOf all ->
          "(SELECT COUNT(DISTINCT %s) FROM %s%s)"
              .formatted(column(all.column()), all.table().name(), where(all.among()));
      case Bound.Day day -> "'" + day.date() + "'";
    };
  }

  /** A column as it is asked about: of a moment, its day or its time of day. */
  String column(Column column) {
    return switch (column.role()) {
      case DATE -> column.isMoment() ? calendar.day(column.name()) : column.name();
      case TIME_OF_DAY -> column.isMoment() ? calendar.timeOfDay(column.name()) : column.name();
      case WEEKDAY, DIMENSION, IDENTIFIER, FACT -> column.name();
    };
  }

  /** Moments are compared as they stand, so that an index on them serves. */
  private static String within(DateSpan span, Column column, boolean oneOfSeveral) {
    if (!column.isMoment()) {
      return "%s BETWEEN '%s' AND '%s'".formatted(column.name(), span.first(), span.last());
    }
    String both =
        "%1$s >= '%2$s' AND %1$s < '%3$s'"
            .formatted(column.name(), span.first(), span.last().plusDays(1));
    return oneOfSeveral ? "(" + both + ")" : both;
  }

  private String sides(Grouping.BySides bySides) {
    return bySides.sides().stream()
        .map(side -> " WHEN " + condition(side.rows()) + " THEN " + quoted(side.label()))
        .collect(Collectors.joining("", "CASE", " END"));
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String quotedDay(DayOfWeek day) {
    return quoted(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static String literal(Column column, String value) {
    return column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL
        ? value
        : quoted(value);
  }

  private static String in(List<String> literals, boolean excluded) {
    if (literals.size() == 1) {
      return (excluded ? " <> " : " = ") + literals.getFirst();
    }
    return (excluded ? " NOT IN (" : " IN (") + String.join(", ", literals) + ")";
  }

  private static boolean isWeekdayColumn(Grouping grouping) {
    return grouping.column().role() == Role.WEEKDAY;
  }

  private String weekdayExpression(Column column) {
    return column.role() == Role.WEEKDAY
        ? column.name()
        : calendar.expression(CalendarPart.WEEKDAY, column.name());
  }

  private static String weekdayNumber(String expression) {
    StringBuilder sql = new StringBuilder("CASE ").append(expression);
    for (DayOfWeek day : DayOfWeek.values()) {
      sql.append(" WHEN ").append(quotedDay(day)).append(" THEN ").append(day.getValue());
    }
    return sql.append(" END").toString();
  }
}
