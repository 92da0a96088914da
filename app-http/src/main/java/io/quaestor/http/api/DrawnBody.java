package io.quaestor.http.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quaestor.chart.Chart;
import io.quaestor.table.ColumnMeaning;
import java.util.List;

/**
 * Rows, drawn.
 *
 * @param chart its fields stand beside {@code columns}
 * @param columns as they were sent, or guessed
 */
record DrawnBody(@JsonUnwrapped ChartBody chart, List<ColumnBody> columns) {
  static DrawnBody of(Chart chart, List<ColumnMeaning> columns) {
    return new DrawnBody(ChartBody.of(chart), columns.stream().map(ColumnBody::of).toList());
  }
}
