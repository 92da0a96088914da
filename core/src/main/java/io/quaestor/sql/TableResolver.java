package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.schema.Table;

/** Finds the table that a name in FROM means: one of WITH, otherwise one of the catalog. */
final class TableResolver {
  private final GuardRules rules;
  private final Findings findings;

  TableResolver(GuardRules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  /**
   * @throws Refusal {@code TABLE}
   */
  Relation resolve(Table table, Scope scope) {
    String raw = singleName(table);
    String name = rules.names().fold(raw);
    Optional<Relation> defined = scope.definitions().find(name);
    if (defined.isPresent()) {
      findings.requireName(raw);
      return defined.get();
    }
    Relation found = rules.table(name).orElseThrow(() -> unknownTable(name, scope.definitions()));
    findings.read(found.name(), found.columns());
    return found;
  }

  private Refusal unknownTable(String name, Definitions definitions) {
    List<String> known = new ArrayList<>(definitions.names());
    known.addAll(rules.tableNames());
    return new Refusal(
        Rule.TABLE,
        "there is no table "
            + name
            + " here"
            + NearestName.hint(name, known)
            + "; tables: "
            + NearestName.list(known)
            + (known.contains(name) ? "" : "; a table of WITH sees those before it alone"));
  }

  private static String singleName(Table table) {
    if (table.getNameParts().size() != 1) {
      throw new Refusal(
          Rule.TABLE, "tables are named without schema or database; write the name alone");
    }
    return table.getName();
  }
}
