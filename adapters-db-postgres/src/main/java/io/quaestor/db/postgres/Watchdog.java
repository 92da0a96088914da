package io.quaestor.db.postgres;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Cancels statements whose time is up. The server's own {@code statement_timeout} is meant to be
 * first; it counts anew for each batch of rows that is fetched, and a statement can switch it off.
 */
final class Watchdog implements AutoCloseable {
  /** Head start of the server's own timeout. */
  private static final long LATER_MILLIS = 250;

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          2, Thread.ofPlatform().daemon().name("quaestor-query-timeout-", 0).factory());

  Watchdog() {
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Watches until the watch is closed. */
  Watch over(Statement statement, Deadline deadline) {
    Watch watch = new Watch(statement);
    watch.task =
        timer.schedule(watch::bite, deadline.millisLeft() + LATER_MILLIS, TimeUnit.MILLISECONDS);
    return watch;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  /** One statement being watched. */
  static final class Watch implements AutoCloseable {
    private final ReentrantLock once = new ReentrantLock();
    private final Statement statement;
    private @Nullable ScheduledFuture<?> task;
    private boolean over;
    private boolean bitten;
    private @Nullable SQLException failure;

    private Watch(Statement statement) {
      this.statement = statement;
    }

    private void bite() {
      once.lock();
      try {
        if (!over) {
          bitten = true;
          statement.cancel();
        }
      } catch (SQLException e) {
        failure = e;
      } finally {
        once.unlock();
      }
    }

    /** Waits for a cancellation that is under way, so that it cannot hit the next statement. */
    @Override
    public void close() throws SQLException {
      once.lock();
      try {
        over = true;
        if (task != null) {
          task.cancel(false);
        }
        if (failure != null) {
          throw failure;
        }
      } finally {
        once.unlock();
      }
    }

    /** Whether a cancellation was sent; the server may still be about to act on it. */
    boolean bitten() {
      once.lock();
      try {
        return bitten;
      } finally {
        once.unlock();
      }
    }
  }
}
