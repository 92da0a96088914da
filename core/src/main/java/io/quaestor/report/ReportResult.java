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
 * @param freshAsOf when the rollups were made that it reads, which have the data of this version;
 *     none when it read the data themselves
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
