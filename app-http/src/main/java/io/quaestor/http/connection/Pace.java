package io.quaestor.http.connection;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether a client sends what it has begun to send. The head of a request must be there in time,
 * and of its body at least {@value #LEAST_PER_SECOND} bytes a second must come while the server
 * waits for them; while the server itself is busy, no client is slow. Between requests, and while
 * an answer is on its way, there is no haste. Not thread-safe: a connection has one thread.
 */
final class Pace {
  /** Less than the slowest of lines, and enough that nobody holds many connections for nothing. */
  static final int LEAST_PER_SECOND = 100;

  private enum Phase {
    BETWEEN,
    HEAD,
    BODY
  }

  private final long patience;
  private final LongSupplier nanos;
  private Phase phase = Phase.HEAD;
  private long waited;
  private long waitingSince;
  private boolean waiting;
  private long bytes;

  /**
   * @param patience for a head, and between two looks at a body
   */
  Pace(Duration patience, LongSupplier nanos) {
    this.patience = patience.toNanos();
    this.nanos = nanos;
  }

  /** The server wants to read on. */
  void wanted() {
    if (!waiting) {
      waiting = true;
      waitingSince = nanos.getAsLong();
    }
  }

  /** What there was has been read. */
  void given() {
    count();
    waiting = false;
  }

  void received(long count) {
    if (phase == Phase.BETWEEN) {
      enter(Phase.HEAD);
    }
    bytes += count;
  }

  void headIsThere() {
    enter(Phase.BODY);
  }

  void bodyIsThere() {
    enter(Phase.BETWEEN);
  }

  /** Whether the client has been too slow since it was looked at last. */
  boolean isTooSlow() {
    count();
    if (phase == Phase.BETWEEN || waited < patience) {
      return false;
    }
    boolean tooSlow =
        phase == Phase.HEAD || bytes * 1_000_000_000.0 < (double) LEAST_PER_SECOND * waited;
    waited = 0;
    bytes = 0;
    return tooSlow;
  }

  private void enter(Phase next) {
    count();
    phase = next;
    waited = 0;
    bytes = 0;
  }

  private void count() {
    if (waiting) {
      long now = nanos.getAsLong();
      waited += now - waitingSince;
      waitingSince = now;
    }
  }
}
