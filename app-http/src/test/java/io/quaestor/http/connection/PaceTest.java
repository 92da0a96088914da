package io.quaestor.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int ENOUGH = 20 * Pace.LEAST_PER_SECOND;

  private long now;
  private final Pace pace = new Pace(PATIENCE, () -> now);

  @BeforeEach
  void readOn() {
    pace.wanted();
  }

  @Test
  void the_head_of_a_request_must_be_there_in_time_however_its_bytes_come() {
    pass(PATIENCE.minusSeconds(1));
    pace.received(10 * ENOUGH);
    assertThat(pace.isTooSlow()).isFalse();

    pass(Duration.ofSeconds(1));
    assertThat(pace.isTooSlow()).isTrue();
  }

  @Test
  void a_body_may_take_as_long_as_it_will_when_it_comes_steadily() {
    pace.headIsThere();
    for (int i = 0; i < 100; i++) {
      pass(PATIENCE);
      pace.received(ENOUGH);
      assertThat(pace.isTooSlow()).isFalse();
    }
    pass(PATIENCE);
    pace.received(ENOUGH - 1);
    assertThat(pace.isTooSlow()).isTrue();
  }

  @Test
  void nobody_is_slow_while_the_server_does_not_read() {
    pace.headIsThere();
    pace.given();
    pass(PATIENCE.multipliedBy(10));
    assertThat(pace.isTooSlow()).isFalse();

    pace.wanted();
    pass(PATIENCE);
    assertThat(pace.isTooSlow()).isTrue();
  }

  @Test
  void there_is_no_haste_between_requests() {
    pace.headIsThere();
    pace.bodyIsThere();
    pass(PATIENCE.multipliedBy(10));
    assertThat(pace.isTooSlow()).isFalse();

    pace.received(1);
    pass(PATIENCE);
    assertThat(pace.isTooSlow()).as("the next one has begun").isTrue();
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }
}
