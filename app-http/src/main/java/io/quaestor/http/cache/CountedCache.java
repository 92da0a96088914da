package io.quaestor.http.cache;

/** A cache that knows how it does. */
@FunctionalInterface
public interface CountedCache {
  CacheCounts counts();
}
