package io.quaestor.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.contract.cache.AnswerCacheContract;
import io.quaestor.http.api.SampleAnswers;
import io.quaestor.port.ResultCache;
import io.quaestor.question.Answer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CellCacheTest extends AnswerCacheContract {
  private final AtomicLong nanoseconds = new AtomicLong();
  private final CellCache<Answer> cache =
      new CellCache<>(100, Answer::table, CellCache.KEPT_FOR, nanoseconds::get);
  private final Answer answer = SampleAnswers.topProducts();

  @Override
  protected ResultCache<Answer> emptyCache() {
    return new CellCache<>(Kind.ANSWERS, nanoseconds::get);
  }

  @Test
  void forgets_an_answer_after_an_hour() {
    cache.keep("key", answer);
    nanoseconds.addAndGet(Duration.ofMinutes(59).toNanos());
    assertThat(cache.find("key")).isPresent();

    nanoseconds.addAndGet(Duration.ofMinutes(2).toNanos());
    assertThat(cache.find("key")).isEmpty();
  }

  @Test
  void keeps_no_more_than_fits() {
    for (int i = 0; i < 50; i++) {
      cache.keep("key " + i, answer);
    }

    assertThat(cache.size()).isBetween(1L, 5L);
  }
}
