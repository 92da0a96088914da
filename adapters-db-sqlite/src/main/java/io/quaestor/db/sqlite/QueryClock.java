package io.quaestor.db.sqlite;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does short things to queries at a later moment, on one thread of its own. */
final class QueryClock implements AutoCloseable {
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().daemon().name("quaestor-query-timeout-", 0).factory(),
          // A query that began while the database was being closed has its progress handler, and
          // gives its turn away at its end.
          new ThreadPoolExecutor.DiscardPolicy());

  QueryClock() {
    timer.setRemoveOnCancelPolicy(true);
  }

  /** What is cancelled before is forgotten. */
  ScheduledFuture<?> after(long nanos, Runnable work) {
    return timer.schedule(work, nanos, TimeUnit.NANOSECONDS);
  }

  /** What is set is still done. */
  @Override
  public void close() {
    timer.shutdown();
  }
}
