package io.quaestor.sql;

import java.util.Set;
import net.sf.jsqlparser.expression.AllValue;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.CollateExpression;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.JsonFunction;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.OverlapsCondition;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.TimezoneExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.WhenClause;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.IsUnknownExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.NamedExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.expression.operators.relational.RegExpMatchOperator;
import net.sf.jsqlparser.expression.operators.relational.SimilarToExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Checks an expression, kind by kind; a kind that is not here is refused. */
final class ExpressionWalker {
  private static final Set<String> TIME_KEYS =
      Set.of("current_date", "current_time", "current_timestamp", "localtime", "localtimestamp");
  private static final Set<String> SEPARATORS = Set.of("", "from", "for", "in", "placing");

  private final Findings findings;
  private final QueryWalker queries;
  private final ColumnResolver columns;
  private final FunctionWalker functions;
  private final TypeList types;

  ExpressionWalker(GuardRules rules, Findings findings, QueryWalker queries) {
    this.findings = findings;
    this.queries = queries;
    this.columns = new ColumnResolver(rules, findings);
    this.functions = new FunctionWalker(rules, findings, this);
    this.types = rules.types();
  }

  /** The rows that a name before a dot stands for. */
  Relation qualifier(Table table, Scope scope) {
    return columns.qualifier(table, scope);
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
      case AllValue v -> {}
      case DateTimeLiteralExpression literal -> requireText(literal.getValue());
      case IntervalExpression interval -> requireText(interval.getParameter());
      case TimeKeyExpression key -> requireTimeKey(key);
      case Column column -> {
        columns.resolve(column, scope);
        subscript(column.getArrayConstructor(), scope);
      }
      case DateUnitExpression unit -> columns.resolve(unit, scope);
      case Select query -> queries.walk(query, scope.definitions(), scope);
      case Function function -> functions.walk(function, scope);
      case AnalyticExpression function -> functions.walk(function, scope);
      case ExtractExpression extract -> functions.walk(extract, scope);
      case TrimFunction trim -> functions.walk(trim, scope);
      case JsonFunction json -> functions.walk(json, scope);
      default -> operator(expression, scope);
    }
  }

  private void operator(Expression expression, Scope scope) {
    switch (expression) {
      case LikeExpression like when like.getLikeKeyWord() == LikeExpression.KeyWord.SIMILAR_TO ->
          pattern(like, scope);
      case LikeExpression like -> {
        binary(like, scope);
        walk(like.getEscape(), scope);
      }
      case SimilarToExpression similar -> pattern(similar, scope);
      case RegExpMatchOperator match -> pattern(match, scope);
      case BinaryExpression binary -> binary(binary, scope);
      case SignedExpression signed -> walk(signed.getExpression(), scope);
      case NotExpression not -> walk(not.getExpression(), scope);
      case Between between -> {
        walk(between.getLeftExpression(), scope);
        walk(between.getBetweenExpressionStart(), scope);
        walk(between.getBetweenExpressionEnd(), scope);
      }
      case InExpression in -> in(in, scope);
      case ExistsExpression exists -> walk(exists.getRightExpression(), scope);
      case IsNullExpression is -> walk(is.getLeftExpression(), scope);
      case IsBooleanExpression is -> walk(is.getLeftExpression(), scope);
      case IsUnknownExpression is -> walk(is.getLeftExpression(), scope);
      case OverlapsCondition overlaps -> {
        walk(overlaps.getLeft(), scope);
        walk(overlaps.getRight(), scope);
      }
      case AnyComparisonExpression any -> walk(any.getSelect(), scope);
      default -> compound(expression, scope);
    }
  }

  private void compound(Expression expression, Scope scope) {
    switch (expression) {
      case NamedExpressionList<?> list -> {
        list.getNames().forEach(ExpressionWalker::requireSeparator);
        list.forEach(element -> walk(element, scope));
      }
      case ExpressionList<?> list -> list.forEach(element -> walk(element, scope));
      case CaseExpression choice -> {
        walk(choice.getSwitchExpression(), scope);
        choice.getWhenClauses().forEach(when -> walk(when, scope));
        walk(choice.getElseExpression(), scope);
      }
      case WhenClause when -> {
        walk(when.getWhenExpression(), scope);
        walk(when.getThenExpression(), scope);
      }
      case CastExpression cast -> {
        types.require(cast.getColDataType());
        walk(cast.getLeftExpression(), scope);
      }
      case CollateExpression collate -> {
        Collations.require(collate.getCollate());
        walk(collate.getLeftExpression(), scope);
      }
      case TimezoneExpression zone -> {
        walk(zone.getLeftExpression(), scope);
        findings.see(zone.getTimezoneExpressions());
        zone.getTimezoneExpressions().forEach(name -> walk(name, scope));
      }
      case ArrayConstructor array when array.isArrayKeyword() ->
          walk(array.getExpressions(), scope);
      case ArrayExpression array -> {
        walk(array.getObjExpression(), scope);
        walk(array.getIndexExpression(), scope);
      }
      case JsonExpression json -> json(json, scope);
      default ->
          throw new Refusal(
              Rule.CONSTRUCT,
              "this kind of expression is not supported ("
                  + expression.getClass().getSimpleName()
                  + "); write it another way");
    }
  }

  private void subscript(@Nullable ArrayConstructor index, Scope scope) {
    if (index != null) {
      findings.see(index);
      walk(index.getExpressions(), scope);
    }
  }

  private void binary(BinaryExpression binary, Scope scope) {
    walk(binary.getLeftExpression(), scope);
    walk(binary.getRightExpression(), scope);
  }

  private void pattern(BinaryExpression match, Scope scope) {
    if (!Literals.isBoundedPattern(match.getRightExpression())) {
      throw new Refusal(
          Rule.ARGUMENT,
          "a regular expression must be written out, be short and have no back references");
    }
    binary(match, scope);
  }

  /** Without parentheses the right side would name a table, and SQLite would read it. */
  private void in(InExpression in, Scope scope) {
    Expression right = in.getRightExpression();
    if (!(right instanceof ParenthesedExpressionList<?> || right instanceof Select)) {
      throw new Refusal(
          Rule.CONSTRUCT, "IN is followed by values or a SELECT in parentheses, not by a name");
    }
    walk(in.getLeftExpression(), scope);
    walk(right, scope);
  }

  private void json(JsonExpression json, Scope scope) {
    walk(json.getExpression(), scope);
    for (var step : json.getIdentList()) {
      if (!step.getValue().equals("->") && !step.getValue().equals("->>")) {
        throw new Refusal(Rule.CONSTRUCT, "of the JSON operators only -> and ->> are supported");
      }
      walk(step.getKey(), scope);
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

  private static void requireSeparator(String word) {
    if (!SEPARATORS.contains(Names.lower(word))) {
      throw new Refusal(Rule.CONSTRUCT, "separate a function's values with commas");
    }
  }
}
