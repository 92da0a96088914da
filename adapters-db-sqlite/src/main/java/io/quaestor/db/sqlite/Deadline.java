package io.quaestor.db.sqlite;

import java.time.Duration;
import org.sqlite.ProgressHandler;

/** The moment at which a call must be over; also what stops SQLite in the middle of a statement. */
final class Deadline extends ProgressHandler {
  /**
   * Steps of SQLite's virtual machine between two looks at the clock. A step may be the call of a
   * function that takes a hundredth of a second; looking this often costs no time that was found.
   */
  static final int STEPS = 200;

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

  /** Called by SQLite on the thread of the query, so nothing can be stopped too late. */
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
