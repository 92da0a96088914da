package io.quaestor.http.wiring;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.http.cache.CountedCache;
import io.quaestor.question.Answer;
import io.quaestor.question.AnswerCache;
import java.util.Optional;

/** Keeps answers in the server's own memory. */
final class CaffeineAnswerCache implements AnswerCache, CountedCache {
  /** Some hundred bytes each with their objects, so at most about 100 MB. */
  private static final long MOST_CELLS = 500_000;

  private final CellCache<Answer> answers;

  CaffeineAnswerCache(Ticker clock) {
    this(clock, MOST_CELLS);
  }

  CaffeineAnswerCache(Ticker clock, long mostCells) {
    this.answers = new CellCache<>(clock, mostCells, Answer::table);
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

  @Override
  public long size() {
    return answers.size();
  }

  @Override
  public CacheCounts counts() {
    return answers.counts();
  }
}
