package io.quaestor.sql;

import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JsonFunction;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/**
 * Checks an expression, kind by kind: values, names, queries and functions here, the rest in {@link
 * OperatorWalker} and {@link CompoundWalker}. A kind that none of them knows is refused.
 */
final class ExpressionWalker {
  private static final Set<String> TIME_KEYS =
      Set.of("current_date", "current_time", "current_timestamp", "localtime", "localtimestamp");

  private final Findings findings;
  private final QueryWalker queries;
  private final ColumnResolver columns;
  private final FunctionWalker functions;
  private final OperatorWalker operators;

  ExpressionWalker(
      GuardRules rules, Findings findings, ColumnResolver columns, QueryWalker queries) {
    this.findings = findings;
    this.queries = queries;
    this.columns = columns;
    this.functions = new FunctionWalker(rules, findings, this);
    this.operators = new OperatorWalker(rules, findings, this);
  }

  /**
   * @throws Refusal for anything that is not allowed
   */
  void walk(@Nullable Expression expression, Scope scope) {
    if (expression == null) {
      return;
    }
    findings.see(expression);
    switch (expression) {
      case LongValue v -> {}
      case DoubleValue v -> {}
      case StringValue v -> {}
      case BooleanValue v -> {}
      case NullValue v -> {}
      case DateTimeLiteralExpression literal -> requireText(literal.getValue());
      case IntervalExpression interval -> requireText(interval.getParameter());
      case TimeKeyExpression key -> requireTimeKey(key);
      case Column column -> {
        columns.resolve(column, scope);
        subscript(column.getArrayConstructor(), scope);
      }
      case JdbcNamedParameter parameter -> findings.parameters().value(parameter);
      case DateUnitExpression unit -> columns.resolve(unit, scope);
      case Select query -> queries.walk(query, scope.definitions(), scope);
      case Function function -> functions.walk(function, scope);
      case AnalyticExpression function -> functions.walk(function, scope);
      case ExtractExpression extract -> functions.walk(extract, scope);
      case TrimFunction trim -> functions.walk(trim, scope);
      case JsonFunction json -> functions.walk(json, scope);
      default -> operators.walk(expression, scope);
    }
  }

  private void subscript(@Nullable ArrayConstructor index, Scope scope) {
    if (index != null) {
      findings.see(index);
      walk(index.getExpressions(), scope);
    }
  }

  private static void requireText(String raw) {
    if (!Literals.isLiteral(raw)) {
      throw new Refusal(
          Rule.CONSTRUCT, "dates and intervals are written with a text: INTERVAL '3 days'");
    }
  }

  private static void requireTimeKey(TimeKeyExpression key) {
    if (!TIME_KEYS.contains(Names.lower(key.getStringValue()))) {
      throw new Refusal(
          Rule.COLUMN, "there is no " + Names.lower(key.getStringValue()) + "; use CURRENT_DATE");
    }
  }
}
