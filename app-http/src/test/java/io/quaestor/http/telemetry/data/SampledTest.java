package io.quaestor.http.telemetry.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SampledTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration MOMENT = Duration.ofMillis(50);

  private final AtomicInteger looks = new AtomicInteger();

  @Test
  void tells_the_same_for_a_while() {
    Sampled<Integer> sampled = new Sampled<>(looks::incrementAndGet, LONG, LONG);

    assertThat(sampled.now()).hasValue(1);
    assertThat(sampled.now()).hasValue(1);
  }

  @Test
  void looks_again_when_what_it_knows_is_old() {
    Sampled<Integer> sampled = new Sampled<>(looks::incrementAndGet, Duration.ZERO, LONG);

    assertThat(sampled.now()).hasValue(1);
    assertThat(sampled.now()).hasValue(2);
  }

  @Test
  void tells_nothing_of_a_database_that_is_away() {
    Sampled<Integer> sampled =
        new Sampled<>(
            () -> {
              throw new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "it is away");
            },
            LONG,
            LONG);

    assertThat(sampled.now()).isEmpty();
  }

  @Test
  void waits_for_a_slow_one_only_a_moment_and_asks_it_once() throws InterruptedException {
    CountDownLatch back = new CountDownLatch(1);
    Sampled<Integer> sampled = new Sampled<>(() -> await(back), LONG, MOMENT);

    assertThat(sampled.now()).isEmpty();
    assertThat(sampled.now()).isEmpty();
    back.countDown();
    while (sampled.now().isEmpty()) {
      Thread.sleep(1);
    }
    assertThat(looks).hasValue(1);
  }

  private int await(CountDownLatch latch) {
    looks.incrementAndGet();
    try {
      latch.await();
      return 1;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
