package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.SelectItem;

/** Checks what stands between SELECT and FROM, and tells the names of the columns that it gives. */
final class ItemWalker {
  private final GuardRules rules;
  private final Findings findings;
  private final ColumnResolver columns;
  private final ExpressionWalker expressions;

  ItemWalker(
      GuardRules rules, Findings findings, ColumnResolver columns, ExpressionWalker expressions) {
    this.rules = rules;
    this.findings = findings;
    this.columns = columns;
    this.expressions = expressions;
  }

  /** The names in order, empty for a column without one. */
  List<String> walk(List<SelectItem<?>> items, Scope scope) {
    List<String> names = new ArrayList<>();
    for (SelectItem<?> item : items) {
      names.addAll(item(item, scope));
    }
    return names;
  }

  private List<String> item(SelectItem<?> item, Scope scope) {
    Expression expression = item.getExpression();
    Alias alias = item.getAlias();
    if (alias != null) {
      expressions.walk(expression, scope);
      return List.of(findings.declare(alias.getName()));
    }
    return switch (expression) {
      case AllTableColumns all -> {
        findings.see(all);
        yield columns.qualifier(all.getTable(), scope).columns();
      }
      case AllColumns all -> {
        findings.see(all);
        yield scope.relations().stream().flatMap(rows -> rows.columns().stream()).toList();
      }
      default -> {
        expressions.walk(expression, scope);
        String name = OutputName.of(expression, rules);
        yield List.of(name.isEmpty() ? "" : findings.output(name));
      }
    };
  }
}
