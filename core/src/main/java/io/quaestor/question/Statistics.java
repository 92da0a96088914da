package io.quaestor.question;

import io.quaestor.table.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is in a dataset right now.
 *
 * @param dataVersion rises with every load
 * @param cachedAnswers how many answers the cache keeps
 */
public record Statistics(
    String dataset, long dataVersion, List<TableStatistics> tables, long cachedAnswers) {
  /**
   * @param firstDate the earliest day of the table's date column, ISO; none without rows or dates
   * @param totals the dataset's metrics over the whole table, by the metric's name
   */
  public record TableStatistics(
      String table,
      long rows,
      Optional<String> firstDate,
      Optional<String> lastDate,
      Map<String, Cell> totals) {}
}
