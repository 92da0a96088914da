package io.quaestor.http.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.api.SampleAnswers;
import io.quaestor.question.Answer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CaffeineAnswerCacheTest {
  private final AtomicLong nanoseconds = new AtomicLong();
  private final CaffeineAnswerCache cache = new CaffeineAnswerCache(nanoseconds::get, 100);
  private final Answer answer = SampleAnswers.topProducts();

  @Test
  void gives_back_what_it_keeps() {
    cache.keep("key", answer);

    assertThat(cache.find("key")).contains(answer);
    assertThat(cache.find("other")).isEmpty();
    assertThat(cache.size()).isEqualTo(1);
  }

  @Test
  void forgets_all_when_told() {
    cache.keep("key", answer);
    cache.clear();

    assertThat(cache.find("key")).isEmpty();
    assertThat(cache.size()).isZero();
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
