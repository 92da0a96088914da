package io.quaestor.port;

import java.util.Optional;

/**
 * Outgoing port: keeps what was found for the next who asks for the same. The key holds the data
 * version, so an entry never needs to be taken out because the data changed. Each implementation
 * passes {@code ResultCacheContract}. Safe for concurrent calls. A cache that cannot be reached
 * behaves as an empty one; it never throws.
 *
 * <p>Whoever shares one cache between servers sees to it that none finds what another has found
 * under other settings, over another catalog or from another database: keys do not tell.
 *
 * @param <V> what is kept, equal to what was handed over when it is given back
 */
public interface ResultCache<V> {
  Optional<V> find(String key);

  void keep(String key, V value);

  /** Forgets everything, also what other servers that share the cache have kept. */
  void clear();

  /**
   * Hears that the data has changed. Nobody asks for what was found before any more; a cache may
   * forget it to have room.
   */
  default void dataChanged() {
    clear();
  }

  /** How many values are kept, as well as the cache knows. */
  long size();

  /** A cache that keeps nothing. */
  static <V> ResultCache<V> none() {
    return new ResultCache<>() {
      @Override
      public Optional<V> find(String key) {
        return Optional.empty();
      }

      @Override
      public void keep(String key, V value) {
        // Nothing is kept here; the next who asks gets it anew.
      }

      @Override
      public void clear() {
        // There is nothing to forget.
      }

      @Override
      public long size() {
        return 0;
      }
    };
  }
}
