package io.quaestor.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A query with a name and parameters, kept beside its dataset. Immutable.
 *
 * @param name as it stands in an address: {@code hired/by-quarter}
 * @param words the first of each language is its title
 * @param table whose first and last day its defaults speak of; none when they speak of no day
 * @param sql the file under {@code reports}, without what comes after its name: {@code .sql}, or
 *     {@code .sqlite.sql} and {@code .postgres.sql} where the dialects differ
 * @param columns in the order in which the query gives them
 * @param chart none to choose one by the rows
 */
public record Report(
    String name,
    Wording words,
    String description,
    Optional<String> table,
    String sql,
    List<ReportParameter> parameters,
    List<ReportColumn> columns,
    Optional<ReportChart> chart) {
  public Report {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** Finds a column by its name. */
  public Optional<ReportColumn> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }
}
