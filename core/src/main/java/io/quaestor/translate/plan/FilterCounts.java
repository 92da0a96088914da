package io.quaestor.translate.plan;

import io.quaestor.catalog.Table;
import io.quaestor.sql.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts how many rows meet sets of conditions, all in one pass over the table: a single SELECT
 * with one row and a column for each set. Thread-safe.
 */
public final class FilterCounts {
  private final SqlTerms terms;

  public FilterCounts(Dialect dialect) {
    this.terms = new SqlTerms(dialect);
  }

  /**
   * @param sets conditions that must hold together; an empty set holds for every row
   */
  public String write(Table table, List<List<Filter>> sets) {
    List<String> columns = new ArrayList<>();
    for (List<Filter> set : sets) {
      String count =
          set.isEmpty() ? "COUNT(*)" : "COUNT(CASE WHEN " + terms.all(set) + " THEN 1 END)";
      columns.add(count + " AS rows_" + (columns.size() + 1));
    }
    return "SELECT " + String.join(", ", columns) + " FROM " + table.name();
  }
}
