package io.quaestor.db.sqlite;

import java.time.Duration;
import org.sqlite.ProgressHandler;

/** The moment at which a call must be over; also what stops SQLite in the middle of a statement. */
final class Deadline extends ProgressHandler {
  /** Steps of SQLite's virtual machine between two looks at the clock: 1 or 2% of its time. */
  static final int STEPS = 1_000;

  private final long start = System.nanoTime();
  private final long nanos;

  Deadline(Duration timeout) {
    this.nanos = saturated(timeout);
  }

  boolean passed() {
    return left() <= 0;
  }

  /** In nanoseconds; negative when the moment has passed. */
  long left() {
    return nanos - (System.nanoTime() - start);
  }

  /** Called by SQLite on the thread of the query: stops it even where no {@link Alarm} rings. */
  @Override
  protected int progress() {
    return passed() ? 1 : 0;
  }

  private static long saturated(Duration timeout) {
    return timeout.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0
        ? timeout.toNanos()
        : Long.MAX_VALUE;
  }
}
