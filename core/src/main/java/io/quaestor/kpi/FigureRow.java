package io.quaestor.kpi;

import io.quaestor.report.ReportResult;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One row of a report, read by the names of its columns. */
record FigureRow(List<String> columns, List<Cell> cells) {
  FigureRow(ReportResult result, int row) {
    this(result.table().columns(), result.table().rows().get(row));
  }

  static List<FigureRow> all(ReportResult result) {
    return IntStream.range(0, result.table().rows().size())
        .mapToObj(row -> new FigureRow(result, row))
        .toList();
  }

  /** None when it is missing. */
  Optional<BigDecimal> number(String column) {
    return cells.get(columns.indexOf(column)) instanceof Cell.Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  /** Empty when it is missing. */
  String text(int column) {
    return cells.get(column).plain();
  }
}
