package io.quaestor.db.sqlite;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.PoolUse;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteConnection;

/**
 * Read-only connections, opened when first needed, lent to one query at a time. A pool of its own
 * because the wait for a connection is part of each query's own timeout, which the pools of the
 * trade cannot vary from call to call.
 */
final class ReaderPool implements AutoCloseable {
  private final SqliteFile file;
  private final int size;
  private final Semaphore free;
  private final ConcurrentLinkedDeque<SQLiteConnection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ReaderPool(SqliteFile file, int size) {
    this.file = file;
    this.size = size;
    this.free = new Semaphore(size, true);
  }

  SQLiteConnection borrow(Deadline deadline) throws SQLException {
    await(deadline);
    try {
      if (closed) {
        throw SqliteFaults.closed();
      }
      SQLiteConnection connection = idle.pollFirst();
      return connection == null ? file.openReader() : connection;
    } catch (SQLException | RuntimeException e) {
      free.release();
      throw e;
    }
  }

  /**
   * @param sound whether the connection may serve another query
   */
  void giveBack(SQLiteConnection connection, boolean sound) throws SQLException {
    try {
      if (sound) {
        idle.addFirst(connection);
      } else {
        connection.close();
      }
    } finally {
      free.release();
    }
    if (closed) {
      closeIdle();
    }
  }

  PoolUse use(String name) {
    return new PoolUse(
        name, size, size - free.availablePermits(), idle.size(), free.getQueueLength());
  }

  /** Connections on loan are closed when they come back. */
  @Override
  public void close() {
    closed = true;
    try {
      closeIdle();
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    }
  }

  private void closeIdle() throws SQLException {
    for (SQLiteConnection next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
      next.close();
    }
  }

  private void await(Deadline deadline) {
    try {
      if (!free.tryAcquire(deadline.left(), TimeUnit.NANOSECONDS)) {
        throw new QuaestorException(
            ErrorCode.DATABASE_BUSY,
            size
                + " queries, the limit of QUAESTOR_MAX_QUERIES, ran until this one's time was up; try"
                + " again later");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QuaestorException(
          ErrorCode.DATABASE_UNAVAILABLE, "interrupted while waiting for a connection", e);
    }
  }
}
