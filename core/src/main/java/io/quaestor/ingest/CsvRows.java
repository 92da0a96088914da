package io.quaestor.ingest;

import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a CSV file into rows ready for {@link io.quaestor.port.SalesStore#append}, and gives up at
 * the first record that does not fit the table. In constant memory, for one thread.
 */
public final class CsvRows implements Iterator<List<Cell>> {
  private final CsvLines lines;

  private CsvRows(CsvLines lines) {
    this.lines = lines;
  }

  /**
   * Opens a file as {@link CsvLines#open} does. While iterating, {@code FILE_MALFORMED} names the
   * line, the column and what was expected of the first record that does not fit.
   *
   * @param csv read to its end but not closed
   * @throws QuaestorException {@code FILE_MALFORMED}
   */
  public static CsvRows open(InputStream csv, Table table) {
    return new CsvRows(CsvLines.open(csv, table));
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public List<Cell> next() {
    return switch (lines.next()) {
      case CsvLine.Row row -> row.cells();
      case CsvLine.Reject reject -> throw malformed(reject);
    };
  }

  /** The fields of the file that the table has no column for; they are not read. */
  public List<String> extraColumns() {
    return lines.extraColumns();
  }

  private static QuaestorException malformed(CsvLine.Reject reject) {
    String place = reject.column().map(column -> ", column " + column).orElse("");
    return new QuaestorException(
        ErrorCode.FILE_MALFORMED, "line %d%s: %s".formatted(reject.line(), place, reject.reason()));
  }
}
