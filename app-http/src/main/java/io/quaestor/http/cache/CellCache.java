package io.quaestor.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.quaestor.port.ResultCache;
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
public final class CellCache<V> implements ResultCache<V>, CountedCache {
  /** For how long an answer is given again, wherever it is kept. */
  public static final Duration KEPT_FOR = Duration.ofHours(1);

  private final Cache<String, V> values;

  /** For {@link #KEPT_FOR}. */
  public CellCache(Kind<V> kind, Ticker clock) {
    this(kind.mostCells(), kind.table(), KEPT_FOR, clock);
  }

  /**
   * @param mostCells how many cells all of them hold together
   */
  public CellCache(long mostCells, Function<V, ResultTable> table, Duration keptFor, Ticker clock) {
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

  @Override
  public Optional<V> find(String key) {
    return Optional.ofNullable(values.getIfPresent(key));
  }

  @Override
  public void keep(String key, V value) {
    values.put(key, value);
  }

  @Override
  public void clear() {
    values.invalidateAll();
  }

  @Override
  public long size() {
    values.cleanUp();
    return values.estimatedSize();
  }

  @Override
  public CacheCounts counts() {
    CacheStats stats = values.stats();
    return new CacheCounts(stats.hitCount(), stats.missCount(), size());
  }
}
