package io.quaestor.question;

import java.util.Optional;

/**
 * Outgoing port: keeps answers for the next person with the same question. The key holds the data
 * version, so an entry never needs to be taken out because the data changed. Each implementation
 * passes {@code AnswerCacheContract}. Safe for concurrent calls. A cache that cannot be reached
 * behaves as an empty one; it never throws.
 *
 * <p>Whoever shares one cache between servers sees to it that none finds what another has answered
 * under other settings, over another catalog or from another database: keys do not tell.
 */
public interface AnswerCache {
  Optional<Answer> find(String key);

  void keep(String key, Answer answer);

  /** Forgets all answers, those of other servers that share the cache as well. */
  void clear();

  /**
   * Hears that the data has changed. Nobody asks for the answers from before any more; a cache may
   * forget them to have room.
   */
  default void dataChanged() {
    clear();
  }

  /** How many answers are kept, as well as the cache knows. */
  long size();

  /** A cache that keeps nothing. */
  static AnswerCache none() {
    return new AnswerCache() {
      @Override
      public Optional<Answer> find(String key) {
        return Optional.empty();
      }

      @Override
      public void keep(String key, Answer answer) {
        // Nothing is kept here; the next question is answered anew.
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
