package io.quaestor.http.redis;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.contract.cache.ReportCacheContract;
import io.quaestor.port.Installation;
import io.quaestor.report.ReportCache;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

class RedisReportCacheTest extends ReportCacheContract {
  private final RedisLink link = SharedRedis.link();

  @Override
  protected ReportCache emptyCache() {
    Installation installation = new Installation(UUID.randomUUID().toString());
    return new RedisReportCache(new Home(link, () -> installation), "", Ticker.systemTicker());
  }

  @AfterEach
  void close() {
    link.close();
  }
}
