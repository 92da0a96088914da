package io.quaestor.port;

import io.quaestor.error.QuaestorException;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Outgoing port: reads one sales database over connections that could not write if they tried. One
 * implementation per {@code adapters-db-*} module, each passing {@code SalesRepositoryContract}.
 * Implementations are safe for concurrent calls.
 */
public interface SalesRepository {
  Dialect dialect();

  /**
   * Runs {@code query} and hands its rows to {@code sink} as the database gives them, without
   * keeping them.
   *
   * @return whether rows were left over when {@link QueryLimits#maxRows()} was reached
   * @throws QuaestorException {@code QUERY_TIMEOUT} when the time was up and the statement was
   *     stopped; {@code QUERY_TOO_LARGE} when the rows are more than {@link QueryLimits#maxBytes()}
   *     or a limit of the database itself was hit; {@code DATABASE_BUSY} when the time was up and
   *     as many queries as may run at once were still running; {@code QUERY_FAILED} when the
   *     database refused the statement, in its own words; {@code DATABASE_UNAVAILABLE} when no
   *     connection could be had
   */
  boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink);

  /**
   * A number that rises with every change of the data that any process makes through a {@link
   * SalesStore}, and never falls.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  long dataVersion();

  /** Runs {@code query} and keeps its rows; throws as {@link #stream} does. */
  default ResultTable run(ValidatedQuery query, QueryLimits limits) {
    List<String> columns = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    boolean truncated =
        stream(
            query,
            limits,
            new RowSink() {
              @Override
              public void columns(List<String> names) {
                columns.addAll(names);
              }

              @Override
              public void row(List<Cell> cells) {
                rows.add(cells);
              }
            });
    return new ResultTable(columns, rows, truncated);
  }
}
