package io.quaestor.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.contract.cache.AnswerCacheContract;
import io.quaestor.http.api.SampleAnswers;
import io.quaestor.question.Answer;
import io.quaestor.question.AnswerCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CaffeineAnswerCacheTest extends AnswerCacheContract {
  private final AtomicLong nanoseconds = new AtomicLong();
  private final CaffeineAnswerCache cache = new CaffeineAnswerCache(nanoseconds::get, 100);
  private final Answer answer = SampleAnswers.topProducts();

  @Override
  protected AnswerCache emptyCache() {
    return new CaffeineAnswerCache(nanoseconds::get);
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
