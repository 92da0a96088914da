package io.quaestor.http.wiring;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.http.cache.CountedCache;
import io.quaestor.report.ReportCache;
import io.quaestor.report.ReportResult;
import java.util.Optional;

/** Keeps the results of reports in the server's own memory. */
final class CaffeineReportCache implements ReportCache, CountedCache {
  /**
   * A result holds its rows twice, the second time in its picture, and is kept once more as JSON:
   * at most about 120 MB.
   */
  private static final long MOST_CELLS = 300_000;

  private final CellCache<ReportResult> results;

  CaffeineReportCache(Ticker clock) {
    this.results = new CellCache<>(clock, MOST_CELLS, ReportResult::table);
  }

  @Override
  public Optional<ReportResult> find(String key) {
    return results.find(key);
  }

  @Override
  public void keep(String key, ReportResult result) {
    results.keep(key, result);
  }

  @Override
  public void clear() {
    results.clear();
  }

  @Override
  public CacheCounts counts() {
    return results.counts();
  }
}
