package io.quaestor.http.redis;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.http.cache.CaffeineAnswerCache;
import io.quaestor.http.cache.CountedCache;
import io.quaestor.question.Answer;
import io.quaestor.question.AnswerCache;
import java.util.Optional;

/** Shares answers between servers. */
public final class RedisAnswerCache implements AnswerCache, CountedCache {
  private final SharedCache<Answer> answers;

  /**
   * @param setting all that shapes an answer and is not in its key: see {@code Circumstances}
   */
  public RedisAnswerCache(Home home, String setting, Ticker clock) {
    this.answers =
        new SharedCache<>(
            home,
            "answer",
            setting,
            Answer.class,
            clock,
            CaffeineAnswerCache.MOST_CELLS,
            Answer::table);
  }

  @Override
  public Optional<Answer> find(String key) {
    return answers.find(key);
  }

  @Override
  public void keep(String key, Answer answer) {
    answers.keep(key, answer);
  }

  @Override
  public void clear() {
    answers.clear();
  }

  /** Makes room here; in Redis, answers of old data go by themselves. */
  @Override
  public void dataChanged() {
    answers.clearNear();
  }

  /** Those in this server's memory. */
  @Override
  public long size() {
    return counts().size();
  }

  @Override
  public CacheCounts counts() {
    return answers.counts();
  }
}
