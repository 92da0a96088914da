package io.quaestor.translate.plan;

import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Rollup;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;

/**
 * Expressions over the rows of a table, computed from a rollup of it: each call that is a metric of
 * the rollup becomes the sum of that metric. A count of no rows stays 0, and in a formula a whole
 * number.
 */
final class RolledUpCalls {
  private static final System.Logger LOG = System.getLogger(RolledUpCalls.class.getName());

  private final Rollup rollup;

  /** The metrics, by their calls as the parser writes them. */
  private final Map<String, Metric> metrics;

  /** Expressions are those of the catalog, the same each time. */
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  RolledUpCalls(Rollup rollup) {
    this.rollup = rollup;
    this.metrics =
        rollup.computed().stream()
            .collect(
                Collectors.toMap(
                    metric -> parsed(metric.expression()).map(Object::toString).orElseThrow(),
                    metric -> metric,
                    (first, other) -> first));
  }

  /** Nothing where the expression has a part that the rollup does not tell. */
  Optional<String> moved(String expression) {
    return known.computeIfAbsent(expression, any -> parsed(any).flatMap(this::moved));
  }

  private Optional<String> moved(Expression tree) {
    Moving moving = new Moving(!(tree instanceof Function));
    tree.accept(moving, null);
    return moving.possible ? Optional.of(tree.toString()) : Optional.empty();
  }

  /** Nothing where the parser takes a column's name for a word of its own. */
  private static Optional<Expression> parsed(String expression) {
    try {
      return Optional.of(CCJSqlParserUtil.parseExpression(expression));
    } catch (JSQLParserException e) {
      LOG.log(Level.DEBUG, "an expression is not read: " + expression, e);
      return Optional.empty();
    }
  }

  private final class Moving extends ExpressionVisitorAdapter<Void> {
    private final boolean inFormula;
    private boolean possible = true;

    private Moving(boolean inFormula) {
      this.inFormula = inFormula;
    }

    @Override
    public <S> Void visit(Function function, S context) {
      Metric metric = metrics.get(function.toString());
      if (metric != null) {
        become(function, sum(metric));
      } else if (AggregateCalls.isAggregate(function)) {
        possible &= isSameOverGroups(function);
      } else if (AggregateCalls.isPlain(function)) {
        super.visit(function, context);
      } else {
        possible = false;
      }
      return null;
    }

    private String sum(Metric metric) {
      String sum = "SUM(" + metric.name() + ")";
      if (metric.expression().toUpperCase(Locale.ROOT).startsWith("COUNT")) {
        return "COALESCE(" + (inFormula ? "CAST(" + sum + " AS bigint)" : sum) + ", 0)";
      }
      return sum;
    }

    /** What counts different values, or picks one, gets the same from each value once. */
    private boolean isSameOverGroups(Function call) {
      return (call.isDistinct() || AggregateCalls.picksOne(call))
          && call.getParameters().getFirst() instanceof Column column
          && rollup.by(column.getColumnName()).filter(Rollup.By::isExact).isPresent();
    }

    @Override
    public <S> Void visit(Column column, S context) {
      possible = false;
      return null;
    }

    @Override
    public <S> Void visit(AnalyticExpression window, S context) {
      possible = false;
      return null;
    }

    @Override
    public <S> Void visit(Select select, S context) {
      possible = false;
      return null;
    }

    @Override
    public <S> Void visit(ParenthesedSelect select, S context) {
      possible = false;
      return null;
    }
  }

  /** All that is put in a call's place is a call too. */
  private static void become(Function function, String call) {
    Function other = (Function) parsed(call).orElseThrow();
    function.setName(other.getName());
    function.setParameters(other.getParameters());
    function.setDistinct(other.isDistinct());
  }
}
