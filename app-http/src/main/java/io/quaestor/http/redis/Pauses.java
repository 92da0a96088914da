package io.quaestor.http.redis;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long Redis is left alone before it is tried again: longer each time that it is lost soon
 * after the last, so that one which is slow rather than away costs little.
 */
final class Pauses {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration SOON = Duration.ofMinutes(2);

  private final LongSupplier nanoClock;
  private Duration last = FIRST;
  private long at;

  /** Whether there was any yet. */
  private boolean begun;

  Pauses(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  synchronized Duration next() {
    long now = nanoClock.getAsLong();
    boolean again = begun && now - at < SOON.toNanos();
    Duration doubled = last.multipliedBy(2);
    last = again ? (doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST) : FIRST;
    at = now;
    begun = true;
    return last;
  }
}
