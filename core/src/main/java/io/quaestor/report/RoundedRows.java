package io.quaestor.report;

import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportColumn;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds the rows of a report as its columns say. Databases round halves each in its own way, and
 * SQLite has 0.345 as a little less than that; its fifteen sure digits, rounded here, come to what
 * PostgreSQL's exact numbers come to.
 */
final class RoundedRows implements RowSink {
  private final Report report;
  private final RowSink sink;

  RoundedRows(Report report, RowSink sink) {
    this.report = report;
    this.sink = sink;
  }

  /**
   * @throws QuaestorException {@code CATALOG_INVALID} when the columns are not those declared
   */
  static ResultTable of(Report report, ResultTable table) {
    requireDeclared(report, table.columns());
    return new ResultTable(
        table.columns(),
        table.rows().stream().map(row -> rounded(report, row)).toList(),
        table.truncated());
  }

  @Override
  public void columns(List<String> names) {
    requireDeclared(report, names);
    sink.columns(names);
  }

  @Override
  public void row(List<Cell> cells) {
    sink.row(rounded(report, cells));
  }

  private static List<Cell> rounded(Report report, List<Cell> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> rounded(report.columns().get(i), row.get(i)))
        .toList();
  }

  private static Cell rounded(ReportColumn column, Cell cell) {
    return cell instanceof Cell.Numeric number && column.decimals().isPresent()
        ? Cell.number(number.value().setScale(column.decimals().get(), RoundingMode.HALF_UP))
        : cell;
  }

  private static void requireDeclared(Report report, List<String> names) {
    List<String> declared = report.columns().stream().map(ReportColumn::name).toList();
    if (!names.equals(declared)) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID,
          "the report %s declares the columns %s, and its SQL gives %s"
              .formatted(report.name(), String.join(", ", declared), String.join(", ", names)));
    }
  }
}
