package io.quaestor.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.quaestor.access.KeyLimits;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UseTest {
  private final Clock clock = new Clock();

  @Test
  void lets_so_many_begin_in_a_minute_and_says_when_the_next_one_may() {
    Use use = new Use(new KeyLimits(Optional.of(60), Optional.empty()), clock);
    for (int i = 0; i < 60; i++) {
      assertThat(use.begin()).isEmpty();
      use.end();
    }

    assertThat(use.begin()).hasValue(new Wait(Wait.Limit.PER_MINUTE, 60, Duration.ofSeconds(1)));
    clock.pass(Duration.ofSeconds(1));
    assertThat(use.begin()).isEmpty();
    assertThat(use.begin()).isPresent();
  }

  @Test
  void lets_so_many_be_under_way_at_once() {
    Use use = new Use(new KeyLimits(Optional.empty(), Optional.of(2)), clock);
    assertThat(use.begin()).isEmpty();
    assertThat(use.begin()).isEmpty();

    assertThat(use.begin()).hasValueSatisfying(wait -> assertThat(wait.most()).isEqualTo(2));
    use.end();
    assertThat(use.begin()).isEmpty();
  }

  @Test
  void who_is_refused_for_one_limit_is_not_counted_for_the_other() {
    Use use = new Use(new KeyLimits(Optional.of(2), Optional.of(1)), clock);
    assertThat(use.begin()).isEmpty();
    for (int i = 0; i < 5; i++) {
      assertThat(use.begin().map(Wait::limit)).hasValue(Wait.Limit.AT_ONCE);
    }
    use.end();
    assertThat(use.begin()).as("the second of this minute").isEmpty();
    use.end();
    for (int i = 0; i < 5; i++) {
      assertThat(use.begin().map(Wait::limit)).hasValue(Wait.Limit.PER_MINUTE);
    }
    clock.pass(Duration.ofMinutes(1));
    assertThat(use.begin()).isEmpty();
  }

  /** Moved by hand. */
  private static final class Clock implements TimeMeter {
    private long nanos = 1;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
