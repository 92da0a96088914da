package io.quaestor.http.wiring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.question.Answer;
import io.quaestor.question.AnswerCache;
import java.time.Duration;
import java.util.Optional;

/** Keeps answers in the server's own memory: so many of them, and none for longer than an hour. */
final class CaffeineAnswerCache implements AnswerCache {
  static final Duration KEPT_FOR = Duration.ofHours(1);

  /**
   * How many cells all kept answers hold together: some hundred bytes each with their objects, so
   * at most about 100 MB.
   */
  private static final long MOST_CELLS = 500_000;

  private final Cache<String, Answer> answers;

  CaffeineAnswerCache(Ticker clock) {
    this(clock, MOST_CELLS);
  }

  CaffeineAnswerCache(Ticker clock, long mostCells) {
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(mostCells)
            .weigher(CaffeineAnswerCache::cells)
            .expireAfterWrite(KEPT_FOR)
            .ticker(clock)
            .executor(Runnable::run)
            .build();
  }

  /** An answer without rows has texts to keep as well. */
  private static int cells(String key, Answer answer) {
    return 20 + answer.table().rows().size() * answer.table().columns().size();
  }

  @Override
  public Optional<Answer> find(String key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  @Override
  public void keep(String key, Answer answer) {
    answers.put(key, answer);
  }

  @Override
  public void clear() {
    answers.invalidateAll();
  }

  @Override
  public long size() {
    answers.cleanUp();
    return answers.estimatedSize();
  }
}
