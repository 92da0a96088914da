package io.quaestor.http.wiring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.table.ResultTable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Results in the server's own memory: so many cells of them, and none for longer than an hour.
 *
 * @param <V> what holds a result
 */
final class CellCache<V> {
  static final Duration KEPT_FOR = Duration.ofHours(1);

  private final Cache<String, V> values;

  /**
   * @param mostCells how many cells all of them hold together
   */
  CellCache(Ticker clock, long mostCells, Function<V, ResultTable> table) {
    this.values =
        Caffeine.newBuilder()
            .maximumWeight(mostCells)
            .weigher((String key, V value) -> cells(table.apply(value)))
            .expireAfterWrite(KEPT_FOR)
            .ticker(clock)
            .executor(Runnable::run)
            .recordStats()
            .build();
  }

  /** A result without rows has texts to keep as well. */
  private static int cells(ResultTable table) {
    return 20 + table.rows().size() * table.columns().size();
  }

  Optional<V> find(String key) {
    return Optional.ofNullable(values.getIfPresent(key));
  }

  void keep(String key, V value) {
    values.put(key, value);
  }

  void clear() {
    values.invalidateAll();
  }

  CacheCounts counts() {
    CacheStats stats = values.stats();
    return new CacheCounts(stats.hitCount(), stats.missCount(), size());
  }

  long size() {
    values.cleanUp();
    return values.estimatedSize();
  }
}
