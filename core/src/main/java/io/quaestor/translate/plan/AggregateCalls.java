package io.quaestor.translate.plan;

import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.select.AllColumns;

/** The aggregates in an expression; lets them see only some of the rows. */
final class AggregateCalls {
  private static final Set<String> AGGREGATES = Set.of("SUM", "COUNT", "AVG", "MIN", "MAX");

  private static final Set<String> PLAIN = Set.of("NULLIF", "COALESCE", "ROUND", "ABS");

  private static final Set<String> PICKS = Set.of("MIN", "MAX");

  private AggregateCalls() {}

  /** Whether every function in an expression is one that is known here. */
  static boolean areKnown(String expression) {
    boolean[] known = {true};
    visit(parsed(expression), function -> known[0] &= isAggregate(function) || isPlain(function));
    return known[0];
  }

  /**
   * @param expression one whose functions {@linkplain #areKnown are known}
   * @param condition on rows, as SQL writes it
   */
  static String onlyWhere(String expression, String condition) {
    Expression tree = parsed(expression);
    visit(
        tree,
        function -> {
          if (isAggregate(function)) {
            restrict(function, condition);
          }
        });
    return tree.toString();
  }

  private static void restrict(Function aggregate, String condition) {
    Expression argument = aggregate.getParameters().getFirst();
    String value = argument instanceof AllColumns ? "1" : argument.toString();
    aggregate.setParameters(
        new ExpressionList<>(parsed("CASE WHEN " + condition + " THEN " + value + " END")));
  }

  /** Whether it is computed from the aggregates' results and sees no rows itself. */
  static boolean isPlain(Function function) {
    return PLAIN.contains(name(function));
  }

  /** Whether it is one of the values that it sees. */
  static boolean picksOne(Function aggregate) {
    return PICKS.contains(name(aggregate));
  }

  static boolean isAggregate(Function function) {
    ExpressionList<?> parameters = function.getParameters();
    return AGGREGATES.contains(name(function)) && parameters != null && parameters.size() == 1;
  }

  private static String name(Function function) {
    return function.getName().toUpperCase(Locale.ROOT);
  }

  private static void visit(Expression tree, java.util.function.Consumer<Function> visitor) {
    tree.accept(
        new ExpressionVisitorAdapter<Void>() {
          @Override
          public <S> Void visit(Function function, S context) {
            super.visit(function, context);
            visitor.accept(function);
            return null;
          }
        },
        null);
  }

  private static Expression parsed(String expression) {
    try {
      return CCJSqlParserUtil.parseExpression(expression);
    } catch (JSQLParserException e) {
      throw new IllegalArgumentException("not an expression: " + expression, e);
    }
  }
}
