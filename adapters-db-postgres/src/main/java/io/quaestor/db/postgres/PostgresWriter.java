package io.quaestor.db.postgres;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;

/** Writes to one dataset as the owner, who may be shared with the writers of others. */
final class PostgresWriter implements SalesStore {
  /** How long a slow server may take to let a writer in. */
  private static final Duration CONNECT = Duration.ofSeconds(30);

  private final LoginPool pool;
  private final DataVersion version;

  private final Semaphore turns;

  /**
   * @param turns of the writers of all datasets
   */
  PostgresWriter(LoginPool pool, DataVersion version, Semaphore turns) {
    this.pool = pool;
    this.version = version;
    this.turns = turns;
  }

  @Override
  public <T> Written<T> commit(Work<T> work) {
    turns.acquireUninterruptibly();
    try (Connection connection = pool.connect(new Deadline(CONNECT))) {
      return commit(connection, work);
    } catch (SQLException e) {
      pool.learnFrom(e);
      throw PostgresFaults.writing(e);
    } catch (QuaestorException e) {
      if (e.getCause() instanceof SQLException cause) {
        pool.learnFrom(cause);
      }
      throw e;
    } finally {
      turns.release();
    }
  }

  private <T> Written<T> commit(Connection connection, Work<T> work) throws SQLException {
    try {
      Written<T> result = run(connection, work);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private <T> Written<T> run(Connection connection, Work<T> work) throws SQLException {
    try (PostgresTransaction transaction = new PostgresTransaction(connection)) {
      T result = work.in(transaction);
      return new Written<>(
          result,
          transaction.finish() > 0
              ? OptionalLong.of(version.raise(connection))
              : OptionalLong.empty());
    }
  }

  private static void rollBack(Connection connection, Throwable reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
