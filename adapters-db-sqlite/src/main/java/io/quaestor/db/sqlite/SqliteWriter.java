package io.quaestor.db.sqlite;

import io.quaestor.port.SalesStore;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConnection;

/**
 * The one writer of this process. Threads queue at a lock, other processes at SQLite's own, which
 * {@code BEGIN IMMEDIATE} takes before anything is read.
 */
final class SqliteWriter implements SalesStore, AutoCloseable {
  private final ReentrantLock turn = new ReentrantLock(true);
  private final SQLiteConnection connection;

  private SqliteWriter(SQLiteConnection connection) {
    this.connection = connection;
  }

  static SqliteWriter open(SqliteFile file) {
    try {
      return new SqliteWriter(file.openWriter());
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    }
  }

  @Override
  public <T> Written<T> commit(Work<T> work) {
    return transaction(connection -> added(connection, work));
  }

  /** What the writer does when its turn has come. */
  @FunctionalInterface
  interface Turn<T> {
    T take(SQLiteConnection connection) throws SQLException;
  }

  /** Does {@code work} in one transaction, alone among all writers. */
  <T> T transaction(Turn<T> work) {
    turn.lock();
    try {
      if (connection.isClosed()) {
        throw SqliteFaults.closed();
      }
      execute("BEGIN IMMEDIATE");
      return inTransaction(work);
    } catch (SQLException e) {
      throw SqliteFaults.writing(e);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    } finally {
      turn.unlock();
    }
  }

  private <T> Written<T> added(SQLiteConnection connection, Work<T> work) throws SQLException {
    try (SqliteTransaction transaction = new SqliteTransaction(connection)) {
      T result = work.in(transaction);
      OptionalLong version =
          transaction.finish() > 0 ? OptionalLong.of(raiseVersion()) : OptionalLong.empty();
      return new Written<>(result, version);
    }
  }

  private <T> T inTransaction(Turn<T> work) throws SQLException {
    try {
      T result = work.take(connection);
      execute("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
  }

  private long raiseVersion() throws SQLException {
    long version = VersionReader.read(connection) + 1;
    execute("PRAGMA user_version = " + version);
    return version;
  }

  /** After some failures, a full disk among them, SQLite has already rolled back by itself. */
  private void rollBack(Throwable reason) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
