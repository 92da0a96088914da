package io.quaestor.db.postgres;

import java.time.Duration;

/** The moment at which a call must be over. */
final class Deadline {
  /** What a timeout of PostgreSQL can be at most, in milliseconds. */
  private static final long LONGEST = Integer.MAX_VALUE / 2;

  private final long start = System.nanoTime();
  private final Duration timeout;

  Deadline(Duration timeout) {
    this.timeout = timeout;
  }

  boolean passed() {
    return left().isNegative();
  }

  Duration left() {
    return timeout.minusNanos(System.nanoTime() - start);
  }

  /** At least 1, because to PostgreSQL 0 means no limit. */
  int millisLeft() {
    return Math.clamp(bounded(left()), 1, (int) LONGEST);
  }

  private static long bounded(Duration left) {
    return left.compareTo(Duration.ofMillis(LONGEST)) > 0 ? LONGEST : left.toMillis();
  }
}
