package io.quaestor.db.sqlite;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whose turn it is inside SQLite. As many queries as there are cores run at once: more would push
 * one another out of the cores' caches, and all take longer. A query that is not done soon gives
 * its turn away and goes on beside the others, so that nobody waits for it.
 */
final class Turns {
  private static final Duration SOON = Duration.ofMillis(100);

  private final Semaphore free;
  private final Duration soon;
  private final QueryClock clock;

  Turns(QueryClock clock) {
    this(Runtime.getRuntime().availableProcessors(), SOON, clock);
  }

  /**
   * @param atOnce how many have a turn at the same time
   * @param soon for how long a query keeps its turn
   */
  Turns(int atOnce, Duration soon, QueryClock clock) {
    this.free = new Semaphore(atOnce, true);
    this.soon = soon;
    this.clock = clock;
  }

  /**
   * Waits for a turn.
   *
   * @throws QuaestorException {@code QUERY_TIMEOUT} when the time is up before, {@code
   *     DATABASE_UNAVAILABLE} when the thread is interrupted
   */
  Turn take(Deadline deadline) {
    try {
      if (!free.tryAcquire(deadline.left(), TimeUnit.NANOSECONDS)) {
        throw SqliteFaults.timeout();
      }
      return new Turn();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QuaestorException(
          ErrorCode.DATABASE_UNAVAILABLE, "interrupted while waiting for other queries", e);
    }
  }

  /** One query's. */
  final class Turn implements AutoCloseable {
    private final AtomicBoolean over = new AtomicBoolean();
    private final ScheduledFuture<?> end = clock.after(soon.toNanos(), this::give);

    private Turn() {}

    private void give() {
      if (!over.getAndSet(true)) {
        free.release();
      }
    }

    @Override
    public void close() {
      end.cancel(false);
      give();
    }
  }
}
