package io.quaestor.translate.model;

import java.time.Duration;

/**
 * Until when something must be done.
 *
 * @param nanos as {@link System#nanoTime()} counts
 */
record Deadline(long nanos) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Zero or less when it is over. */
  Duration left() {
    return Duration.ofNanos(nanos - System.nanoTime());
  }
}
