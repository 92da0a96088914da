package io.quaestor.sql;

import java.util.List;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a column's name means in its scope. What is no column there is refused, whatever an
 * engine would make of it: a hidden column, a whole row, a function or a text.
 */
final class ColumnResolver {
  private final GuardRules rules;
  private final Findings findings;

  ColumnResolver(GuardRules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  /**
   * @throws Refusal {@code COLUMN}, or {@code TABLE} for what stands before its dot
   */
  void resolve(Column column, Scope scope) {
    Table table = column.getTable();
    String name = rules.names().fold(column.getColumnName());
    if (table == null) {
      unqualified(column.getColumnName(), name, scope);
    } else {
      Relation rows = qualifier(table, scope);
      if (!rows.has(name)) {
        throw unknown(name, " in " + rows.name(), rows.columns());
      }
    }
  }

  void resolve(DateUnitExpression unit, Scope scope) {
    String name = OutputName.unitName(unit);
    unqualified(name, name, scope);
  }

  /**
   * The rows that a name before a dot stands for.
   *
   * @throws Refusal {@code TABLE}
   */
  Relation qualifier(Table table, Scope scope) {
    findings.see(table);
    if (table.getNameParts().size() != 1) {
      throw new Refusal(
          Rule.TABLE, "columns are named table.column, without schema or database before it");
    }
    String name = rules.names().fold(table.getName());
    return scope
        .relation(name)
        .orElseThrow(
            () ->
                new Refusal(
                    Rule.TABLE,
                    "there is no table or alias "
                        + name
                        + " in this FROM"
                        + NearestName.hint(name, scope.relationNames())
                        + "; there: "
                        + NearestName.list(scope.relationNames())));
  }

  private void unqualified(String raw, String name, Scope scope) {
    if (scope.hasColumn(name)) {
      findings.requireName(raw);
      return;
    }
    if (scope.relation(name).isPresent()) {
      throw new Refusal(
          Rule.COLUMN, name + " is a table here, not a column; name its columns, or use *");
    }
    if (scope.hasResult(name)) {
      throw new Refusal(
          Rule.COLUMN,
          name
              + " is a name of the result, which is not known here; repeat what it stands for, or"
              + " put the query into WITH and go on from there");
    }
    if (Names.isQuoted(raw)) {
      throw unknown(name, ", and texts are in single quotes", scope.columnNames());
    }
    throw unknown(name, " here", scope.columnNames());
  }

  private static Refusal unknown(String name, @Nullable String where, List<String> known) {
    List<String> columns = known.stream().filter(column -> !column.isEmpty()).toList();
    return new Refusal(
        Rule.COLUMN,
        "there is no column "
            + name
            + where
            + NearestName.hint(name, columns)
            + (columns.isEmpty()
                ? "; nothing is selected FROM here"
                : "; columns: " + NearestName.list(columns)));
  }
}
