package io.quaestor.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The picture of a report. Columns that it does not name are left out of it; rows that then are
 * alike in {@code x} and {@code series} are added up.
 *
 * @param type as answers write it: {@code bar}, {@code heatmap}
 * @param x the column that the marks stand side by side for
 * @param y the columns that are measured
 * @param series the column that splits the marks of one {@code x}
 */
public record ReportChart(String type, String x, List<String> y, Optional<String> series) {
  public ReportChart {
    y = List.copyOf(y);
  }
}
