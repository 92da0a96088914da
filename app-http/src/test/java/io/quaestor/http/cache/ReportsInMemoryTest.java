package io.quaestor.http.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.contract.cache.ReportCacheContract;
import io.quaestor.port.ResultCache;
import io.quaestor.report.ReportResult;

class ReportsInMemoryTest extends ReportCacheContract {
  @Override
  protected ResultCache<ReportResult> emptyCache() {
    return new CellCache<>(Kind.REPORTS, Ticker.systemTicker());
  }
}
