package io.quaestor.sql;

import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.OverlapsCondition;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.IsUnknownExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.expression.operators.relational.RegExpMatchOperator;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;

/**
 * Checks what operators make of values; what it does not know goes on to {@link CompoundWalker}.
 */
final class OperatorWalker {
  private final Findings findings;
  private final ExpressionWalker expressions;
  private final CompoundWalker compounds;

  OperatorWalker(GuardRules rules, Findings findings, ExpressionWalker expressions) {
    this.findings = findings;
    this.expressions = expressions;
    this.compounds = new CompoundWalker(rules, findings, expressions);
  }

  void walk(Expression expression, Scope scope) {
    switch (expression) {
      case LikeExpression like when like.getLikeKeyWord() == LikeExpression.KeyWord.SIMILAR_TO ->
          pattern(like, scope);
      case LikeExpression like -> {
        binary(like, scope);
        expressions.walk(like.getEscape(), scope);
      }
      case RegExpMatchOperator match -> pattern(match, scope);
      case BinaryExpression binary -> binary(binary, scope);
      case SignedExpression signed -> expressions.walk(signed.getExpression(), scope);
      case NotExpression not -> expressions.walk(not.getExpression(), scope);
      case Between between -> {
        expressions.walk(between.getLeftExpression(), scope);
        expressions.walk(between.getBetweenExpressionStart(), scope);
        expressions.walk(between.getBetweenExpressionEnd(), scope);
      }
      case InExpression in -> in(in, scope);
      case ExistsExpression exists -> exists(exists, scope);
      case IsNullExpression is -> expressions.walk(is.getLeftExpression(), scope);
      case IsBooleanExpression is -> expressions.walk(is.getLeftExpression(), scope);
      case IsUnknownExpression is -> expressions.walk(is.getLeftExpression(), scope);
      case OverlapsCondition overlaps -> {
        expressions.walk(overlaps.getLeft(), scope);
        expressions.walk(overlaps.getRight(), scope);
      }
      case AnyComparisonExpression any -> expressions.walk(any.getSelect(), scope);
      default -> compounds.walk(expression, scope);
    }
  }

  private void binary(BinaryExpression binary, Scope scope) {
    expressions.walk(binary.getLeftExpression(), scope);
    expressions.walk(binary.getRightExpression(), scope);
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
    if (!(right instanceof ParenthesedExpressionList<?> || right instanceof ParenthesedSelect)) {
      throw new Refusal(
          Rule.CONSTRUCT, "IN is followed by values or a SELECT in parentheses, not by a name");
    }
    expressions.walk(in.getLeftExpression(), scope);
    JdbcNamedParameter list = findings.parameters().list(right);
    if (list == null) {
      expressions.walk(right, scope);
    } else {
      findings.see(right);
      findings.see(list);
    }
  }

  /** Before anything but a SELECT, PostgreSQL takes the word for a column's name. */
  private void exists(ExistsExpression exists, Scope scope) {
    if (!(exists.getRightExpression() instanceof ParenthesedSelect)) {
      throw new Refusal(Rule.CONSTRUCT, "EXISTS is followed by a SELECT in parentheses");
    }
    expressions.walk(exists.getRightExpression(), scope);
  }
}
