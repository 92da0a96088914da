package io.quaestor.http.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.contract.cache.PageCacheContract;
import io.quaestor.port.ResultCache;
import io.quaestor.question.QueryPage;

class PagesInMemoryTest extends PageCacheContract {
  @Override
  protected ResultCache<QueryPage> emptyCache() {
    return new CellCache<>(Kind.PAGES, Ticker.systemTicker());
  }
}
