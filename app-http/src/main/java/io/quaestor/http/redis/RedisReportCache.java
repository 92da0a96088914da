package io.quaestor.http.redis;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.http.cache.CaffeineReportCache;
import io.quaestor.http.cache.CountedCache;
import io.quaestor.report.ReportCache;
import io.quaestor.report.ReportResult;
import java.util.Optional;

/** Shares the results of reports between servers. */
public final class RedisReportCache implements ReportCache, CountedCache {
  private final SharedCache<ReportResult> results;

  /**
   * @param setting all that shapes a result and is not in its key: see {@code Circumstances}
   */
  public RedisReportCache(Home home, String setting, Ticker clock) {
    this.results =
        new SharedCache<>(
            home,
            "report",
            setting,
            ReportResult.class,
            clock,
            CaffeineReportCache.MOST_CELLS,
            ReportResult::table);
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
