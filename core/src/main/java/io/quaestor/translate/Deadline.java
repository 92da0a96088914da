package io.quaestor.translate;

import java.time.Duration;

/**
 * Until when something must be done.
 *
 * @param nanos as {@link System#nanoTime()} counts
 */
public record Deadline(long nanos) {
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Zero or less when it is over. */
  public Duration left() {
    return Duration.ofNanos(nanos - System.nanoTime());
  }
}
