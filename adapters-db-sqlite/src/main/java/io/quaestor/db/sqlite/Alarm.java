package io.quaestor.db.sqlite;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts statements whose time is up. SQLite hears it at the end of each row, sooner than it
 * would ask its progress handler: slow functions make a thousand steps last for minutes.
 */
final class Alarm implements AutoCloseable {
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().daemon().name("quaestor-query-timeout-", 0).factory(),
          // A query that began while the database was being closed has its progress handler.
          new ThreadPoolExecutor.DiscardPolicy());

  Alarm() {
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Rings once, unless it is closed before. */
  Bell set(Statement statement, Deadline deadline) {
    Bell bell = new Bell(statement);
    bell.ringing = timer.schedule(bell::ring, deadline.left(), TimeUnit.NANOSECONDS);
    return bell;
  }

  /** What is set still rings. */
  @Override
  public void close() {
    timer.shutdown();
  }

  /** One statement's. */
  static final class Bell implements AutoCloseable {
    private final ReentrantLock once = new ReentrantLock();
    private final Statement statement;
    private @Nullable ScheduledFuture<?> ringing;
    private boolean over;
    private @Nullable SQLException failure;

    private Bell(Statement statement) {
      this.statement = statement;
    }

    private void ring() {
      once.lock();
      try {
        if (!over) {
          statement.cancel();
        }
      } catch (SQLException e) {
        failure = e;
      } finally {
        once.unlock();
      }
    }

    /** Waits for an interruption that is under way, so that it cannot hit the next statement. */
    @Override
    public void close() throws SQLException {
      once.lock();
      try {
        over = true;
        if (ringing != null) {
          ringing.cancel(false);
        }
        if (failure != null) {
          throw failure;
        }
      } finally {
        once.unlock();
      }
    }
  }
}
