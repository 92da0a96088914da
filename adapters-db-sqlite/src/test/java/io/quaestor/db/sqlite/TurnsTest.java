package io.quaestor.db.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration SHORT = Duration.ofMillis(20);

  @Test
  void no_more_have_a_turn_than_may() {
    try (QueryClock clock = new QueryClock()) {
      Turns turns = new Turns(2, LONG, clock);
      Turns.Turn one = turns.take(new Deadline(LONG));
      Turns.Turn other = turns.take(new Deadline(LONG));
      assertIsRefused(() -> turns.take(new Deadline(SHORT)), ErrorCode.QUERY_TIMEOUT);

      other.close();
      turns.take(new Deadline(LONG)).close();
      one.close();
    }
  }

  @Test
  void whoever_takes_long_is_not_waited_for_and_gives_the_turn_away_only_once() {
    try (QueryClock clock = new QueryClock()) {
      Turns turns = new Turns(1, SHORT, clock);
      Turns.Turn slow = turns.take(new Deadline(LONG));
      turns.take(new Deadline(LONG)).close();
      slow.close();
      slow.close();
    }
    try (QueryClock clock = new QueryClock()) {
      Turns turns = new Turns(1, LONG, clock);
      Turns.Turn first = turns.take(new Deadline(LONG));
      first.close();
      first.close();
      Turns.Turn second = turns.take(new Deadline(LONG));
      assertIsRefused(() -> turns.take(new Deadline(SHORT)), ErrorCode.QUERY_TIMEOUT);
      second.close();
    }
  }

  @Test
  void whoever_is_interrupted_while_waiting_is_told_and_stays_interrupted() {
    try (QueryClock clock = new QueryClock()) {
      Turns turns = new Turns(1, LONG, clock);
      Turns.Turn taken = turns.take(new Deadline(LONG));
      Thread.currentThread().interrupt();
      assertIsRefused(() -> turns.take(new Deadline(LONG)), ErrorCode.DATABASE_UNAVAILABLE);
      assertThat(Thread.interrupted()).isTrue();
      taken.close();
    }
  }

  private static void assertIsRefused(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QuaestorException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
