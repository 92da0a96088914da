package io.quaestor.port;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes those of a query's rows on that are wanted: the ones after the skipped, up to the most
 * that may be delivered, as long as they are not too many bytes. One for each run of a query; not
 * thread-safe.
 *
 * <p>Counted is about what a row takes in memory: {@value #BYTES_PER_CELL} bytes for each cell,
 * whatever it holds, one more for each character of a text and for each eight bits of a number.
 */
public final class RowWindow {
  /** A cell, its value and the place in its row. */
  private static final int BYTES_PER_CELL = 32;

  private final QueryLimits limits;
  private final RowSink sink;
  private long bytes;

  public RowWindow(QueryLimits limits, RowSink sink) {
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * @return whether there are more rows than may be delivered
   * @throws QuaestorException {@code QUERY_TOO_LARGE} when they are more bytes than may be
   */
  public <E extends Exception> boolean pass(RowSource<E> rows) throws E {
    sink.columns(rows.columns());
    for (long skipped = 0; skipped < limits.skipRows(); skipped++) {
      if (!rows.next()) {
        return false;
      }
    }
    for (long delivered = 0; rows.next(); delivered++) {
      if (delivered == limits.maxRows()) {
        return true;
      }
      sink.row(cells(rows));
    }
    return false;
  }

  private <E extends Exception> List<Cell> cells(RowSource<E> rows) throws E {
    int width = rows.columns().size();
    List<Cell> cells = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      Cell cell = rows.cell(i);
      count(cell);
      cells.add(cell);
    }
    return cells;
  }

  private void count(Cell cell) {
    bytes +=
        switch (cell) {
          case Cell.Text text -> BYTES_PER_CELL + text.value().length();
          case Cell.Numeric number ->
              BYTES_PER_CELL + number.value().unscaledValue().bitLength() / 8;
          case Cell.Truth truth -> BYTES_PER_CELL;
          case Cell.Missing missing -> BYTES_PER_CELL;
        };
    if (bytes > limits.maxBytes()) {
      throw new QuaestorException(
          ErrorCode.QUERY_TOO_LARGE,
          "the result is larger than "
              + limits.maxBytes()
              + " bytes, the limit of QUAESTOR_MAX_RESULT_BYTES; ask for"
              + " fewer rows or columns, or for CSV, which is passed on without being kept");
    }
  }
}
