package io.quaestor.http.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.contract.cache.ReportCacheContract;
import io.quaestor.report.ReportCache;

class CaffeineReportCacheTest extends ReportCacheContract {
  @Override
  protected ReportCache emptyCache() {
    return new CaffeineReportCache(Ticker.systemTicker());
  }
}
