package io.quaestor.http.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PausesTest {
  private final AtomicLong nanoseconds = new AtomicLong();
  private final Pauses pauses = new Pauses(nanoseconds::get);

  @Test
  void grow_while_redis_is_lost_again_and_again_and_end_with_a_minute() {
    assertThat(pauses.next()).hasSeconds(2);
    assertThat(pauses.next()).hasSeconds(4);
    assertThat(pauses.next()).hasSeconds(8);
    for (int i = 0; i < 10; i++) {
      pauses.next();
    }
    assertThat(pauses.next()).hasSeconds(60);
  }

  @Test
  void are_short_again_after_a_while_without_an_outage() {
    pauses.next();
    pauses.next();

    nanoseconds.addAndGet(Duration.ofMinutes(5).toNanos());

    assertThat(pauses.next()).hasSeconds(2);
  }
}
