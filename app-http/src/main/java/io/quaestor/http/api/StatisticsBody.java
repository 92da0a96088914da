package io.quaestor.http.api;

import io.quaestor.question.Statistics;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is in the data and in the cache right now.
 *
 * @param datasets the names of all that there are
 */
record StatisticsBody(
    String dataset,
    List<String> datasets,
    long dataVersion,
    List<TableEntry> tables,
    CacheEntry cache) {
  static StatisticsBody of(Statistics statistics, List<String> datasets) {
    return new StatisticsBody(
        statistics.dataset(),
        datasets,
        statistics.dataVersion(),
        statistics.tables().stream().map(TableEntry::of).toList(),
        new CacheEntry(statistics.cachedAnswers()));
  }

  /**
   * @param firstDate ISO; null without rows or dates
   * @param totals the metrics over the whole table
   */
  record TableEntry(
      String table,
      long rows,
      @Nullable String firstDate,
      @Nullable String lastDate,
      Map<String, Cell> totals) {
    static TableEntry of(Statistics.TableStatistics table) {
      return new TableEntry(
          table.table(),
          table.rows(),
          table.firstDate().orElse(null),
          table.lastDate().orElse(null),
          table.totals());
    }
  }

  record CacheEntry(long answers) {}
}
