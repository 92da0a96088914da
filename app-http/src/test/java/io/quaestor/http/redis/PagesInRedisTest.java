package io.quaestor.http.redis;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.contract.cache.PageCacheContract;
import io.quaestor.http.cache.Kind;
import io.quaestor.port.Installation;
import io.quaestor.port.ResultCache;
import io.quaestor.question.QueryPage;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

class PagesInRedisTest extends PageCacheContract {
  private final RedisLink link = SharedRedis.link();

  @Override
  protected ResultCache<QueryPage> emptyCache() {
    Installation installation = new Installation(UUID.randomUUID().toString());
    return new SharedCache<>(
        Kind.PAGES, new Home(link, () -> installation), "", Ticker.systemTicker());
  }

  @AfterEach
  void close() {
    link.close();
  }
}
