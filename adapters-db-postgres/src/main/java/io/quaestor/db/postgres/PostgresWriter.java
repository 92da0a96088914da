package io.quaestor.db.postgres;

import io.quaestor.catalog.Table;
import io.quaestor.port.SalesStore;
import io.quaestor.table.Cell;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.postgresql.PGConnection;

/** Writes as the owner. */
final class PostgresWriter implements SalesStore, AutoCloseable {
  /** How long a slow server may take to let a writer in. */
  private static final Duration CONNECT = Duration.ofSeconds(30);

  private final LoginPool pool;
  private final DataVersion version;

  /** Fewer than the pool has, so that the data version can be read while all of them load. */
  private final Semaphore turns = new Semaphore(PostgresServer.WRITERS, true);

  PostgresWriter(LoginPool pool, DataVersion version) {
    this.pool = pool;
    this.version = version;
  }

  @Override
  public long append(Table table, Iterator<List<Cell>> rows) {
    return transaction(connection -> copy(connection, table, rows));
  }

  @Override
  public long fillWhenEmpty(Table table, Supplier<Iterator<List<Cell>>> rows) {
    return transaction(
        connection -> {
          lock(connection, table);
          return isEmpty(connection, table) ? copy(connection, table, rows.get()) : 0;
        });
  }

  @Override
  public void close() {
    pool.close();
  }

  /** Says how many rows were added. */
  private interface Work {
    long run(Connection connection) throws SQLException;
  }

  private long transaction(Work work) {
    turns.acquireUninterruptibly();
    try (Connection connection = pool.connect(new Deadline(CONNECT))) {
      return commit(connection, work);
    } catch (SQLException e) {
      pool.learnFrom(e);
      throw PostgresFaults.writing(e);
    } finally {
      turns.release();
    }
  }

  private long commit(Connection connection, Work work) throws SQLException {
    try {
      long added = work.run(connection);
      if (added > 0) {
        version.raise(connection);
      }
      connection.commit();
      return added;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void rollBack(Connection connection, Throwable reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private static long copy(Connection connection, Table table, Iterator<List<Cell>> rows)
      throws SQLException {
    return new CopyRows(connection.unwrap(PGConnection.class).getCopyAPI(), table).copy(rows);
  }

  /** Keeps other writers out until the end of the transaction, and lets readers through. */
  private static void lock(Connection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLE " + CopyRows.qualified(table) + " IN SHARE ROW EXCLUSIVE MODE");
    }
  }

  private static boolean isEmpty(Connection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT 1 FROM " + CopyRows.qualified(table) + " LIMIT 1")) {
      return !row.next();
    }
  }
}
