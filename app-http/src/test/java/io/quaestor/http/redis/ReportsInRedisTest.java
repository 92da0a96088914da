package io.quaestor.http.redis;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.contract.cache.ReportCacheContract;
import io.quaestor.http.cache.Kind;
import io.quaestor.port.Installation;
import io.quaestor.port.ResultCache;
import io.quaestor.report.ReportResult;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

class ReportsInRedisTest extends ReportCacheContract {
  private final RedisLink link = SharedRedis.link();

  @Override
  protected ResultCache<ReportResult> emptyCache() {
    Installation installation = new Installation(UUID.randomUUID().toString());
    return new SharedCache<>(
        Kind.REPORTS, new Home(link, () -> installation), "", Ticker.systemTicker());
  }

  @AfterEach
  void close() {
    link.close();
  }
}
