package io.quaestor.evaluation;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.RowSink;
import io.quaestor.question.Caller;
import io.quaestor.question.Quaestor;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.util.ArrayList;
import java.util.List;

/** Runs gold queries as anybody's SQL: through the guard, read-only, in time, and audited. */
final class GoldQueries {
  /** A result with more rows is not kept, and not compared. */
  static final int MOST_ROWS = 100_000;

  private final Quaestor quaestor;
  private final Caller caller;

  GoldQueries(Quaestor quaestor, Caller caller) {
    this.quaestor = quaestor;
    this.caller = caller;
  }

  /**
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}; what else goes wrong is a result
   */
  GoldResult run(String sql) {
    Kept kept = new Kept();
    try {
      quaestor.stream(caller, sql, kept);
    } catch (QuaestorException e) {
      if (e.code() == ErrorCode.DATABASE_UNAVAILABLE) {
        throw e;
      }
      return new GoldResult.Failed(String.valueOf(e.getMessage()));
    }
    return kept.count > MOST_ROWS
        ? new GoldResult.Failed(
            "it gives %d rows; up to %d are compared".formatted(kept.count, MOST_ROWS))
        : new GoldResult.Rows(new ResultTable(kept.columns, kept.rows, false));
  }

  private static final class Kept implements RowSink {
    private List<String> columns = List.of();
    private final List<List<Cell>> rows = new ArrayList<>();
    private long count;

    @Override
    public void columns(List<String> names) {
      columns = names;
    }

    @Override
    public void row(List<Cell> cells) {
      count++;
      if (count <= MOST_ROWS) {
        rows.add(cells);
      }
    }
  }
}
