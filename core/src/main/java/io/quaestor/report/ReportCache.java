package io.quaestor.report;

import java.util.Optional;

/**
 * Outgoing port: keeps results for the next who asks for the same. The key holds the data version,
 * so an entry never needs to be taken out because the data changed. Each implementation passes
 * {@code ReportCacheContract}. Safe for concurrent calls; a cache that cannot be reached behaves as
 * an empty one and never throws. What {@link io.quaestor.question.AnswerCache} says of servers that
 * share one holds here, too.
 */
public interface ReportCache {
  Optional<ReportResult> find(String key);

  void keep(String key, ReportResult result);

  /** Forgets all results, those of other servers that share the cache as well. */
  void clear();

  /** A cache that keeps nothing. */
  static ReportCache none() {
    return new ReportCache() {
      @Override
      public Optional<ReportResult> find(String key) {
        return Optional.empty();
      }

      @Override
      public void keep(String key, ReportResult result) {
        // Nothing is kept here; the next one runs anew.
      }

      @Override
      public void clear() {
        // There is nothing to forget.
      }
    };
  }
}
