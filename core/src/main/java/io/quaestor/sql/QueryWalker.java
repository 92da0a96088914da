package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import org.jspecify.annotations.Nullable;

/**
 * Checks a query of any shape and tells the names of the columns it gives. The kinds of query are
 * handled one by one; any other is refused.
 */
final class QueryWalker {
  private final GuardRules rules;
  private final Findings findings;
  private final ExpressionWalker expressions;
  private final ItemWalker items;
  private final ClauseWalker clauses;
  private final WindowWalker windows;
  private final FromWalker from;
  private final WithWalker with;

  QueryWalker(GuardRules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
    ColumnResolver columns = new ColumnResolver(rules, findings);
    this.expressions = new ExpressionWalker(rules, findings, columns, this);
    this.items = new ItemWalker(rules, findings, columns, expressions);
    this.clauses = new ClauseWalker(findings, expressions);
    this.windows = new WindowWalker(findings, expressions);
    this.from = new FromWalker(rules, findings, this, expressions);
    this.with = new WithWalker(rules, findings, this);
  }

  /**
   * Checks a whole statement.
   *
   * @throws Refusal for anything that is not allowed
   */
  void walk(Select statement) {
    requireNoParentheses(statement);
    walk(statement, Definitions.NONE, null);
  }

  /**
   * @param definitions the tables that WITH defines around the query
   * @param outer what else its names may mean, when it stands inside another one
   * @return the names of its columns in order, empty for those without one
   * @throws Refusal for anything that is not allowed
   */
  List<String> walk(Select select, Definitions definitions, @Nullable Scope outer) {
    findings.see(select);
    Definitions inside = with.define(select.getWithItemsList(), definitions, outer);
    List<String> columns =
        switch (select) {
          case PlainSelect plain -> plain(plain, inside, outer);
          case SetOperationList list -> setOperations(list, inside, outer);
          case ParenthesedSelect nested -> {
            List<String> inner = walk(nested.getSelect(), inside, outer);
            clauses.order(nested.getOrderByElements(), outputs(inner, inside), List.of());
            yield inner;
          }
          case Values values -> values(values, inside, outer);
          default ->
              throw new Refusal(
                  Rule.CONSTRUCT,
                  "this kind of query is not supported ("
                      + select.getClass().getSimpleName()
                      + ")");
        };
    requireLimitBeforeOffset(select);
    clauses.limits(select, new Scope(null, inside));
    return columns;
  }

  private List<String> plain(PlainSelect select, Definitions definitions, @Nullable Scope outer) {
    Scope scope = new Scope(outer, definitions);
    from.walk(select.getFromItem(), select.getJoins(), scope);
    windows.declare(select.getWindowDefinitions(), scope);
    List<String> columns = items.walk(select.getSelectItems(), scope);
    scope.giveResults(columns);
    // SQLite knows the names of the result in every clause, PostgreSQL only where one stands alone.
    Scope wide = rules.isSqlite() ? scope.alsoNaming(columns) : scope;
    clauses.distinct(select.getDistinct(), wide, columns);
    expressions.walk(select.getWhere(), wide);
    clauses.group(select.getGroupBy(), wide, columns);
    expressions.walk(select.getHaving(), wide);
    clauses.order(select.getOrderByElements(), wide, columns);
    return columns;
  }

  private List<String> setOperations(
      SetOperationList list, Definitions definitions, @Nullable Scope outer) {
    list.getSelects().forEach(this::requireNoParentheses);
    List<String> columns =
        list.getSelects().stream()
            .map(branch -> walk(branch, definitions, outer))
            .toList()
            .getFirst();
    clauses.order(list.getOrderByElements(), outputs(columns, definitions), List.of());
    return columns;
  }

  private void requireLimitBeforeOffset(Select select) {
    if (rules.isSqlite() && select.getOffset() != null && select.getLimit() == null) {
      throw new Refusal(
          Rule.CONSTRUCT, "SQLite has OFFSET after LIMIT alone; write LIMIT -1 OFFSET …");
    }
  }

  private void requireNoParentheses(Select part) {
    if (rules.isSqlite() && part instanceof ParenthesedSelect) {
      throw new Refusal(
          Rule.CONSTRUCT,
          "SQLite takes no parentheses around a whole SELECT or a part of UNION; leave them out, or"
              + " write SELECT * FROM (…)");
    }
  }

  private List<String> values(Values values, Definitions definitions, @Nullable Scope outer) {
    Scope scope = new Scope(outer, definitions);
    ExpressionList<?> rows = values.getExpressions();
    expressions.walk(rows, scope);
    boolean oneRow = rows.isEmpty() || !(rows.getFirst() instanceof ExpressionList<?>);
    int width = oneRow ? rows.size() : ((ExpressionList<?>) rows.getFirst()).size();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      columns.add(findings.output("column" + i));
    }
    return columns;
  }

  private static Scope outputs(List<String> columns, Definitions definitions) {
    Scope scope = new Scope(null, definitions);
    scope.add(new Relation("", columns));
    return scope;
  }
}
