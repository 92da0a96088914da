package io.quaestor.db.postgres;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.PoolUse;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.RowWindow;
import io.quaestor.sql.ValidatedQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.postgresql.core.Parser;

/** Reads as the reader login, in read-only transactions that are always rolled back. */
final class PostgresReader implements AutoCloseable {
  /** Rows that one round trip brings; what is in memory at a time. */
  private static final int FETCH = 500;

  /** How much later than the statement a connection gives up that hears nothing, in ms. */
  private static final int SILENCE_MILLIS = 5_000;

  /**
   * Characters of a query. The guard allows fewer; the server reads a text of megabytes to its end
   * whatever the time.
   */
  private static final int LONGEST = 100_000;

  private final LoginPool pool;

  /** The pool's own wait is the same for all calls; here each call waits as long as it may. */
  private final Semaphore turns;

  private final int queriesAtOnce;
  private final CostCeiling ceiling;
  private final Watchdog watchdog = new Watchdog();

  PostgresReader(LoginPool pool, PostgresSettings settings) {
    this.pool = pool;
    this.queriesAtOnce = settings.queriesAtOnce();
    this.turns = new Semaphore(queriesAtOnce, true);
    this.ceiling = new CostCeiling(settings.maxCost());
  }

  /** As {@link io.quaestor.port.SalesRepository#stream} says. */
  boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    requireOneStatement(query.sql());
    Deadline deadline = new Deadline(limits.timeout());
    awaitTurn(deadline);
    try (Connection connection = pool.connect(deadline)) {
      return stream(connection, query, limits, deadline, sink);
    } catch (SQLException e) {
      // A connection that was cut because the time was up says nothing about the others.
      if (!deadline.passed()) {
        pool.learnFrom(e);
      }
      throw PostgresFaults.reading(e, query.sql(), deadline);
    } finally {
      turns.release();
    }
  }

  PoolUse use() {
    return pool.use();
  }

  @Override
  public void close() {
    watchdog.close();
    pool.close();
  }

  private boolean stream(
      Connection connection,
      ValidatedQuery query,
      QueryLimits limits,
      Deadline deadline,
      RowSink sink)
      throws SQLException {
    try (RunningQuery running = RunningQuery.of(connection, query)) {
      Watchdog.Watch watch = watchdog.over(running.statement(), deadline);
      try (watch) {
        // A server that has vanished without a word is noticed by the socket alone.
        connection.setNetworkTimeout(Runnable::run, silence(deadline));
        running.prepare(settings(deadline), ceiling);
        running.statement().setFetchSize(FETCH);
        try (ResultSet rows = running.rows()) {
          return new RowWindow(limits, sink).pass(new CellReader(rows, deadline));
        }
      } finally {
        if (watch.bitten()) {
          pool.discard(connection);
        } else {
          pool.wipe(connection);
        }
      }
    }
  }

  private static String settings(Deadline deadline) {
    return "SET LOCAL statement_timeout = "
        + deadline.millisLeft()
        + "; SET LOCAL idle_in_transaction_session_timeout = "
        + silence(deadline);
  }

  private static int silence(Deadline deadline) {
    return deadline.millisLeft() + SILENCE_MILLIS;
  }

  /** The driver would cut a text at its semicolons and run each piece, a COMMIT among them. */
  private static void requireOneStatement(String sql) {
    if (sql.length() > LONGEST) {
      throw new QuaestorException(
          ErrorCode.QUERY_TOO_LARGE,
          "the text of the query has more than " + LONGEST + " characters; ask for less at once");
    }
    try {
      if (Parser.parseJdbcSql(sql, true, false, true, false, false).size() == 1) {
        return;
      }
    } catch (SQLException e) {
      throw new QuaestorException(ErrorCode.QUERY_FAILED, "the query cannot be read", e);
    }
    throw new QuaestorException(ErrorCode.QUERY_FAILED, "a query is exactly one statement");
  }

  private void awaitTurn(Deadline deadline) {
    try {
      if (!turns.tryAcquire(deadline.millisLeft(), TimeUnit.MILLISECONDS)) {
        throw new QuaestorException(
            ErrorCode.DATABASE_BUSY,
            queriesAtOnce
                + " queries, the limit of QUAESTOR_MAX_QUERIES, ran until this one's time was up;"
                + " try again later");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QuaestorException(
          ErrorCode.DATABASE_UNAVAILABLE, "interrupted while waiting for a connection", e);
    }
  }
}
