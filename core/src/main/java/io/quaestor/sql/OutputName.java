package io.quaestor.sql;

import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.schema.Column;

/** The name that a column of a result gets without an alias. */
final class OutputName {
  private OutputName() {}

  /** The name as names are compared, or empty when there is none to call it by. */
  static String of(Expression expression, GuardRules rules) {
    return switch (expression) {
      case Column column -> rules.names().fold(column.getColumnName());
      case DateUnitExpression unit -> unitName(unit);
      case CastExpression cast when !rules.isSqlite() -> of(cast.getLeftExpression(), rules);
      case Function function when !rules.isSqlite() -> Names.lower(function.getName());
      case AnalyticExpression function when !rules.isSqlite() -> Names.lower(function.getName());
      default -> "";
    };
  }

  /** The parser takes hour, month and the like for units of time wherever they stand. */
  static boolean isUnit(Expression expression) {
    return expression instanceof DateUnitExpression;
  }

  static String unitName(DateUnitExpression unit) {
    return Names.lower(unit.getType().name());
  }
}
