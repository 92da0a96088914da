package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/**
 * Checks the tables that WITH defines. Each sees those before it, and itself when it is recursive;
 * the engines let some of them see more, which is refused as an unknown table.
 */
final class WithWalker {
  private final GuardRules rules;
  private final Findings findings;
  private final QueryWalker queries;

  WithWalker(GuardRules rules, Findings findings, QueryWalker queries) {
    this.rules = rules;
    this.findings = findings;
    this.queries = queries;
  }

  /** The definitions that the query after WITH sees. */
  Definitions define(@Nullable List<WithItem<?>> items, Definitions around, @Nullable Scope outer) {
    if (items == null) {
      return around;
    }
    boolean recursive = items.stream().anyMatch(WithItem::isRecursive);
    Definitions definitions = around;
    for (WithItem<?> item : items) {
      definitions = definitions.with(table(item, recursive, definitions, outer));
    }
    return definitions;
  }

  private Relation table(
      WithItem<?> item, boolean recursive, Definitions before, @Nullable Scope outer) {
    String name = newName(item, before);
    List<String> columns = columns(item);
    if (!(item.getParenthesedStatement() instanceof ParenthesedSelect body)) {
      throw new Refusal(Rule.CONSTRUCT, "only SELECT may stand in WITH");
    }
    Select query = body.getSelect();
    if (recursive && query instanceof SetOperationList list) {
      // The first part does not refer to the table, and gives its columns their names.
      List<String> first = queries.walk(list.getSelects().getFirst(), before, outer);
      Relation table = new Relation(name, first).withColumns(columns);
      queries.walk(body, before.with(table), outer);
      return table;
    }
    return new Relation(name, queries.walk(body, before, outer)).withColumns(columns);
  }

  private String newName(WithItem<?> item, Definitions before) {
    String name = findings.declare(item.getAlias().getName());
    findings.takesColumns(name);
    if (rules.table(name).isPresent() || before.find(name).isPresent()) {
      throw new Refusal(
          Rule.NAME, "there is a table " + name + " already; give the one in WITH another name");
    }
    return name;
  }

  private List<String> columns(WithItem<?> item) {
    List<String> columns = new ArrayList<>();
    if (item.getWithItemList() != null) {
      for (SelectItem<?> column : item.getWithItemList()) {
        columns.add(column(column.getExpression()));
      }
    }
    return columns;
  }

  private String column(Expression expression) {
    findings.see(expression);
    return switch (expression) {
      case Column column when column.getTable() == null -> findings.declare(column.getColumnName());
      case DateUnitExpression unit -> findings.declare(OutputName.unitName(unit));
      default -> throw new Refusal(Rule.NAME, "in WITH name(column, …) only names may stand");
    };
  }
}
