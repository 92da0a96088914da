package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.LateralSubSelect;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.Values;
import org.jspecify.annotations.Nullable;

/**
 * Checks what stands in FROM and puts its rows into the scope of the SELECT. Tables are those of
 * the catalog and of WITH, by their plain names; any other kind of source is refused.
 */
final class FromWalker {
  private final GuardRules rules;
  private final Findings findings;
  private final QueryWalker queries;
  private final ExpressionWalker expressions;
  private final FunctionWalker functions;
  private final TableResolver tables;

  FromWalker(
      GuardRules rules, Findings findings, QueryWalker queries, ExpressionWalker expressions) {
    this.rules = rules;
    this.findings = findings;
    this.queries = queries;
    this.expressions = expressions;
    this.functions = new FunctionWalker(rules, findings, expressions);
    this.tables = new TableResolver(rules, findings);
  }

  void walk(@Nullable FromItem first, @Nullable List<Join> joins, Scope scope) {
    if (first != null) {
      add(first, scope);
    }
    if (joins != null) {
      joins.forEach(join -> join(join, scope));
    }
    Bounds.sources(scope.relations().size());
  }

  private void join(Join join, Scope scope) {
    add(join.getFromItem(), scope);
    join.getOnExpressions().forEach(condition -> expressions.walk(condition, scope));
    for (Column column : join.getUsingColumns()) {
      expressions.walk(column, scope);
    }
  }

  private void add(FromItem item, Scope scope) {
    findings.see(item);
    switch (item) {
      case Table table -> scope.add(aliased(tables.resolve(table, scope), table.getAlias()));
      case LateralSubSelect query ->
          scope.add(
              aliased(rows(queries.walk(query, scope.definitions(), scope)), query.getAlias()));
      case ParenthesedSelect query ->
          scope.add(
              aliased(
                  rows(queries.walk(query, scope.definitions(), scope.outer())), query.getAlias()));
      case Values values ->
          scope.add(
              aliased(
                  rows(queries.walk(values, scope.definitions(), scope.outer())),
                  values.getAlias()));
      case TableFunction function -> scope.add(function(function, scope));
      case ParenthesedFromItem nested -> nested(nested, scope);
      default ->
          throw new Refusal(
              Rule.CONSTRUCT,
              "FROM may hold tables, subqueries, VALUES and a few functions, not "
                  + item.getClass().getSimpleName());
    }
  }

  private Relation function(TableFunction item, Scope scope) {
    FunctionList.AllowedFunction function = functions.walkRows(item.getFunction(), scope);
    Alias alias = item.getAlias();
    String onlyColumn = alias == null ? function.name() : rules.names().fold(alias.getName());
    List<String> columns =
        new ArrayList<>(function.columns().isEmpty() ? List.of(onlyColumn) : function.columns());
    if (item.getWithClause() != null) {
      columns.add("ordinality");
    }
    findings.output(function.name());
    columns.forEach(findings::output);
    return aliased(new Relation(function.name(), columns), alias);
  }

  private void nested(ParenthesedFromItem item, Scope scope) {
    Alias alias = item.getAlias();
    if (alias == null) {
      walk(item.getFromItem(), item.getJoins(), scope);
      return;
    }
    Scope inside = new Scope(scope.outer(), scope.definitions());
    walk(item.getFromItem(), item.getJoins(), inside);
    scope.add(
        aliased(
            rows(inside.relations().stream().flatMap(r -> r.columns().stream()).toList()), alias));
  }

  private static Relation rows(List<String> columns) {
    return new Relation("", columns);
  }

  private Relation aliased(Relation rows, @Nullable Alias alias) {
    if (alias == null) {
      return rows;
    }
    String name = findings.declare(alias.getName());
    if (alias.getAliasColumns() == null) {
      return rows.named(name);
    }
    findings.takesColumns(name);
    return rows.named(name)
        .withColumns(
            alias.getAliasColumns().stream().map(column -> findings.declare(column.name)).toList());
  }
}
