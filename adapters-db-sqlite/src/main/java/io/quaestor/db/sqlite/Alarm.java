package io.quaestor.db.sqlite;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts statements whose time is up. SQLite hears it at the end of each row, sooner than it
 * would ask its progress handler: slow functions make a thousand steps last for minutes.
 */
final class Alarm {
  private final QueryClock clock;

  Alarm(QueryClock clock) {
    this.clock = clock;
  }

  /** Rings once, unless it is closed before. */
  Bell set(Statement statement, Deadline deadline) {
    Bell bell = new Bell(statement);
    bell.ringing = clock.after(deadline.left(), bell::ring);
    return bell;
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
