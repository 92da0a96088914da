package io.quaestor.question;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Survey;
import io.quaestor.translate.values.Survey.OfColumn;
import io.quaestor.translate.values.Survey.OfTable;
import io.quaestor.translate.values.Survey.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Surveys a dataset with a few queries a table: one that counts, and one for the frequent values of
 * each dimension. They go the way of every query.
 */
final class SurveyQueries {
  private static final int FREQUENT = 5;

  /** The values of a column with more are names rather than kinds. */
  private static final int MOST_VALUES = 100_000;

  /** With these a table is left out of the survey; after any other failure it is tried again. */
  private static final Set<ErrorCode> TOO_MUCH =
      Set.of(
          ErrorCode.QUERY_TIMEOUT,
          ErrorCode.QUERY_TOO_LARGE,
          ErrorCode.QUERY_FAILED,
          ErrorCode.SQL_REFUSED); // more columns than a query may name

  private final Dataset dataset;
  private final GuardedQueries queries;

  SurveyQueries(Dataset dataset, GuardedQueries queries) {
    this.dataset = dataset;
    this.queries = queries;
  }

  /**
   * Leaves out the tables that take too much time; the audit log says which.
   *
   * @throws QuaestorException when the database cannot be asked at all
   */
  Survey survey(DataProfile profile) {
    Map<String, OfTable> tables = new HashMap<>();
    for (Table table : dataset.asked()) {
      try {
        tables.put(table.name(), table(table, profile));
      } catch (QuaestorException e) {
        if (!TOO_MUCH.contains(e.code())) {
          throw e;
        }
      }
    }
    return new Survey(tables);
  }

  private OfTable table(Table table, DataProfile profile) {
    List<Column> counted =
        table.columns().stream().filter(column -> mayMiss(table, column)).toList();
    List<Column> facts =
        table.columns().stream().filter(column -> column.role() == Role.FACT).toList();
    List<String> asked = new ArrayList<>(List.of("COUNT(*)"));
    counted.forEach(column -> asked.add("COUNT(" + column.name() + ")"));
    facts.forEach(fact -> asked.add("MIN(%1$s), MAX(%1$s)".formatted(fact.name())));
    List<Cell> row = run(String.join(", ", asked), table.name()).getFirst();
    long rows = whole(row.getFirst());
    Map<String, Long> present = new HashMap<>();
    Map<String, Range> ranges = new HashMap<>();
    for (int i = 0; i < counted.size(); i++) {
      present.put(counted.get(i).name(), whole(row.get(1 + i)));
    }
    for (int i = 0; i < facts.size(); i++) {
      int at = 1 + counted.size() + 2 * i;
      String name = facts.get(i).name();
      range(row.get(at), row.get(at + 1)).ifPresent(range -> ranges.put(name, range));
    }
    Map<String, OfColumn> columns = new HashMap<>();
    for (Column column : table.columns()) {
      columns.put(
          column.name(),
          new OfColumn(
              rows - present.getOrDefault(column.name(), rows),
              Optional.ofNullable(ranges.get(column.name())),
              frequent(table, column, profile)));
    }
    return new OfTable(rows, columns);
  }

  /** A view may join what is not there. */
  private static boolean mayMiss(Table table, Column column) {
    return table.view() || !column.rules().required();
  }

  private static Optional<Range> range(Cell least, Cell most) {
    return least.equals(Cell.missing()) || most.equals(Cell.missing())
        ? Optional.empty()
        : Optional.of(new Range(least.plain(), most.plain()));
  }

  private List<String> frequent(Table table, Column column, DataProfile profile) {
    int values = profile.values(table.name()).of(column.name()).size();
    if (values == 0 || values > MOST_VALUES || !column.rules().allowedValues().isEmpty()) {
      return List.of();
    }
    String rest =
        "%s WHERE %2$s IS NOT NULL GROUP BY %2$s ORDER BY COUNT(*) DESC, %2$s LIMIT %3$d"
            .formatted(table.name(), column.name(), FREQUENT);
    return run(column.name(), rest).stream().map(row -> row.getFirst().plain()).toList();
  }

  private List<List<Cell>> run(String columns, String from) {
    String sql = "SELECT " + columns + " FROM " + from;
    return queries.run(Asking.ITSELF, sql, queries.limits()).rows();
  }

  private static long whole(Cell cell) {
    return cell instanceof Cell.Numeric number ? number.value().longValueExact() : 0;
  }
}
