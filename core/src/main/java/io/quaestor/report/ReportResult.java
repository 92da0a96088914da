package io.quaestor.report;

import io.quaestor.chart.Chart;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of one run of a report. Immutable.
 *
 * @param title in the language that was asked for
 * @param columns what the table's columns mean, in their order
 * @param freshAsOf the moment whose data it shows, where it reads what was added up before
 * @param dataVersion the version of the data when it ran
 */
public record ReportResult(
    ReportCall call,
    String title,
    ResultTable table,
    List<ColumnMeaning> columns,
    Chart chart,
    Optional<Instant> freshAsOf,
    long dataVersion) {
  public ReportResult {
    columns = List.copyOf(columns);
  }
}
