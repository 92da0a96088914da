package io.quaestor.db.postgres;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/**
 * Cancels statements whose time is up. The server's own {@code statement_timeout} is meant to be
 * first; it counts anew for each batch of rows that is fetched, and a statement can switch it off.
 * A few functions of the server ({@code translate} of huge texts) hear neither until they are done:
 * then the connection is cut, and the caller need not wait for them.
 */
final class Watchdog implements AutoCloseable {
  /** Head start of the server's own timeout. */
  private static final long LATER_MILLIS = 250;

  /** How long the server may take to obey, from {@link #LATER_MILLIS} on. */
  private static final long OBEY_MILLIS = 500;

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          2, Thread.ofPlatform().daemon().name("quaestor-query-timeout-", 0).factory());

  Watchdog() {
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Watches until the watch is closed. */
  Watch over(Statement statement, Deadline deadline) {
    Watch watch = new Watch(statement);
    long bite = deadline.millisLeft() + LATER_MILLIS;
    watch.tasks =
        List.of(
            timer.schedule(watch::bite, bite, TimeUnit.MILLISECONDS),
            timer.schedule(watch::cut, bite + OBEY_MILLIS, TimeUnit.MILLISECONDS));
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
    private List<ScheduledFuture<?>> tasks = List.of();
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

    private void cut() {
      once.lock();
      try {
        if (!over) {
          bitten = true;
          statement.getConnection().unwrap(PgConnection.class).abort(Runnable::run);
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
        tasks.forEach(task -> task.cancel(false));
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
