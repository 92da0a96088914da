package io.quaestor.sql;

import java.util.Set;
import net.sf.jsqlparser.expression.AllValue;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.CollateExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.TimezoneExpression;
import net.sf.jsqlparser.expression.WhenClause;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.NamedExpressionList;

/**
 * Checks lists, CASE, CAST and the like; the last of the walkers, which refuses what none knows.
 */
final class CompoundWalker {
  private static final Set<String> SEPARATORS = Set.of("", "from", "for", "in", "placing");

  private final Findings findings;
  private final ExpressionWalker expressions;
  private final TypeList types;
  private final Dialect dialect;

  CompoundWalker(GuardRules rules, Findings findings, ExpressionWalker expressions) {
    this.findings = findings;
    this.expressions = expressions;
    this.types = rules.types();
    this.dialect = rules.dialect();
  }

  void walk(Expression expression, Scope scope) {
    switch (expression) {
      case NamedExpressionList<?> list -> {
        list.getNames().forEach(CompoundWalker::requireSeparator);
        list.forEach(element -> expressions.walk(element, scope));
      }
      case ExpressionList<?> list -> list.forEach(element -> expressions.walk(element, scope));
      case CaseExpression choice -> {
        expressions.walk(choice.getSwitchExpression(), scope);
        choice.getWhenClauses().forEach(when -> expressions.walk(when, scope));
        expressions.walk(choice.getElseExpression(), scope);
      }
      case WhenClause when -> {
        expressions.walk(when.getWhenExpression(), scope);
        expressions.walk(when.getThenExpression(), scope);
      }
      case CastExpression cast -> {
        types.require(cast.getColDataType());
        expressions.walk(cast.getLeftExpression(), scope);
      }
      case CollateExpression collate -> {
        Collations.require(dialect, collate.getCollate());
        expressions.walk(collate.getLeftExpression(), scope);
      }
      case TimezoneExpression zone -> {
        expressions.walk(zone.getLeftExpression(), scope);
        findings.see(zone.getTimezoneExpressions());
        zone.getTimezoneExpressions().forEach(name -> expressions.walk(name, scope));
      }
      case ArrayConstructor array when array.isArrayKeyword() -> array(array, scope);
      case ArrayConstructor brackets ->
          throw new Refusal(
              Rule.CONSTRUCT,
              "names are quoted with double quotes, not with brackets; an array is ARRAY[…]");
      case ArrayExpression array -> {
        expressions.walk(array.getObjExpression(), scope);
        expressions.walk(array.getIndexExpression(), scope);
      }
      case JsonExpression json -> json(json, scope);
      case AllValue all ->
          throw new Refusal(
              Rule.CONSTRUCT, "ALL stands after LIMIT; name what to group or sort by");
      default ->
          throw new Refusal(
              Rule.CONSTRUCT,
              "this kind of expression is not supported ("
                  + expression.getClass().getSimpleName()
                  + "); write it another way");
    }
  }

  /** ARRAY[[1, 2], [3, 4]]: only the outermost brackets have the word before them. */
  private void array(ArrayConstructor array, Scope scope) {
    findings.see(array.getExpressions());
    for (Expression element : array.getExpressions()) {
      if (element instanceof ArrayConstructor inner && !inner.isArrayKeyword()) {
        findings.see(inner);
        array(inner, scope);
      } else {
        expressions.walk(element, scope);
      }
    }
  }

  private void json(JsonExpression json, Scope scope) {
    expressions.walk(json.getExpression(), scope);
    for (var step : json.getIdentList()) {
      if (!step.getValue().equals("->") && !step.getValue().equals("->>")) {
        throw new Refusal(Rule.CONSTRUCT, "of the JSON operators only -> and ->> are supported");
      }
      expressions.walk(step.getKey(), scope);
    }
  }

  private static void requireSeparator(String word) {
    if (!SEPARATORS.contains(Names.lower(word))) {
      throw new Refusal(Rule.CONSTRUCT, "separate a function's values with commas");
    }
  }
}
