package io.quaestor.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.quaestor.table.ResultTable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Results in the server's own memory: so many cells of them, and none for longer than a while.
 * Thread-safe.
 *
 * @param <V> what holds a result
 */
public final class CellCache<V> {
  /** For how long an answer is given again, wherever it is kept. */
  public static final Duration KEPT_FOR = Duration.ofHours(1);

  private final Cache<String, V> values;

  /**
   * @param mostCells how many cells all of them hold together
   */
  public CellCache(Ticker clock, long mostCells, Duration keptFor, Function<V, ResultTable> table) {
    this.values =
        Caffeine.newBuilder()
            .maximumWeight(mostCells)
            .weigher((String key, V value) -> cells(table.apply(value)))
            .expireAfterWrite(keptFor)
            .ticker(clock)
            .executor(Runnable::run)
            .recordStats()
            .build();
  }

  /** A result without rows has texts to keep as well. */
  private static int cells(ResultTable table) {
    return 20 + table.rows().size() * table.columns().size();
  }

  public Optional<V> find(String key) {
    return Optional.ofNullable(values.getIfPresent(key));
  }

  public void keep(String key, V value) {
    values.put(key, value);
  }

  public void clear() {
    values.invalidateAll();
  }

  public long size() {
    values.cleanUp();
    return values.estimatedSize();
  }

  public CacheCounts counts() {
    CacheStats stats = values.stats();
    return new CacheCounts(stats.hitCount(), stats.missCount(), size());
  }
}
