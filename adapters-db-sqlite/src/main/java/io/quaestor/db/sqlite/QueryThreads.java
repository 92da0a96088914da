package io.quaestor.db.sqlite;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads of the system for what runs inside SQLite. A virtual thread keeps its carrier while it is
 * in native code, and there are as many carriers as cores: so many long queries would hold up
 * whoever else runs on virtual threads, and those who wait would get their turn by chance.
 */
final class QueryThreads implements AutoCloseable {
  private static final int IDLE_SECONDS = 30;

  private final ThreadPoolExecutor threads;

  /**
   * @param most queries at once
   */
  QueryThreads(int most) {
    this.threads =
        new ThreadPoolExecutor(
            most,
            most,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("sqlite-query-", 0).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  @FunctionalInterface
  interface Query {
    boolean run() throws SQLException;
  }

  /** Runs a query to its end, on the thread of the caller where that is one of the system. */
  boolean run(Query query) throws SQLException {
    if (!Thread.currentThread().isVirtual()) {
      return query.run();
    }
    try {
      return end(threads.submit(query::run));
    } catch (RejectedExecutionException e) {
      throw SqliteFaults.closed();
    }
  }

  /** Queries that are running end first. */
  @Override
  public void close() {
    threads.shutdown();
  }

  /** Whoever is interrupted waits as well: the rows are being handed to what is theirs. */
  private static boolean end(Future<Boolean> query) throws SQLException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return query.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static SQLException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case SQLException of -> of;
      case RuntimeException of -> throw of;
      case Error of -> throw of;
      case null, default -> throw new IllegalStateException(e);
    };
  }
}
