package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.AllValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Distinct;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/**
 * Checks the clauses of a query that sort, group and cut its rows. In most of them a name of the
 * result may stand for its expression.
 */
final class ClauseWalker {
  private final Findings findings;
  private final ExpressionWalker expressions;

  ClauseWalker(Findings findings, ExpressionWalker expressions) {
    this.findings = findings;
    this.expressions = expressions;
  }

  void distinct(@Nullable Distinct distinct, Scope scope, List<String> outputs) {
    if (distinct != null && distinct.getOnSelectItems() != null) {
      distinct.getOnSelectItems().forEach(item -> named(item.getExpression(), scope, outputs));
    }
  }

  void group(@Nullable GroupByElement group, Scope scope, List<String> outputs) {
    if (group == null) {
      return;
    }
    List<ExpressionList<Expression>> sets = new ArrayList<>(group.getGroupingSets());
    sets.add(group.getGroupByExpressionList());
    for (ExpressionList<Expression> set : sets) {
      findings.see(set);
      set.forEach(expression -> named(expression, scope, outputs));
    }
  }

  void order(@Nullable List<OrderByElement> elements, Scope scope, List<String> outputs) {
    if (elements != null) {
      elements.forEach(element -> named(element.getExpression(), scope, outputs));
    }
  }

  /** An expression, or the name of a column of the result, alone. */
  private void named(Expression expression, Scope scope, List<String> outputs) {
    boolean alone = expression instanceof Column column && column.getTable() == null;
    expressions.walk(
        expression, alone || OutputName.isUnit(expression) ? scope.alsoNaming(outputs) : scope);
  }

  void limits(Select select, Scope scope) {
    if (select.getLimit() != null) {
      if (select.getLimit().getRowCount() instanceof AllValue all) {
        findings.see(all);
      } else {
        count(select.getLimit().getRowCount(), scope);
      }
      count(select.getLimit().getOffset(), scope);
    }
    if (select.getOffset() != null) {
      count(select.getOffset().getOffset(), scope);
    }
    if (select.getFetch() != null) {
      count(select.getFetch().getExpression(), scope);
    }
  }

  private void count(@Nullable Expression rows, Scope scope) {
    if (rows instanceof JdbcNamedParameter parameter) {
      findings.see(parameter);
      findings.parameters().count(parameter);
    } else {
      expressions.walk(rows, scope);
    }
  }
}
