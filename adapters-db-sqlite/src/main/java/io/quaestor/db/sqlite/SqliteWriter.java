package io.quaestor.db.sqlite;

import io.quaestor.catalog.Table;
import io.quaestor.port.SalesStore;
import io.quaestor.table.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
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
  public long append(Table table, Iterator<List<Cell>> rows) {
    return transaction(() -> insert(table, rows));
  }

  @Override
  public long fillWhenEmpty(Table table, Supplier<Iterator<List<Cell>>> rows) {
    return transaction(() -> isEmpty(table) ? insert(table, rows.get()) : 0);
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

  /** Says how many rows were added. */
  private interface Work {
    long run() throws SQLException;
  }

  private long transaction(Work work) {
    turn.lock();
    try {
      if (connection.isClosed()) {
        throw SqliteFaults.closed();
      }
      execute("BEGIN IMMEDIATE");
      return commit(work);
    } catch (SQLException e) {
      throw SqliteFaults.writing(e);
    } finally {
      turn.unlock();
    }
  }

  private long commit(Work work) throws SQLException {
    try {
      long added = work.run();
      if (added > 0) {
        execute("PRAGMA user_version = " + (VersionReader.read(connection) + 1));
      }
      execute("COMMIT");
      return added;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
  }

  /** After some failures, a full disk among them, SQLite has already rolled back by itself. */
  private void rollBack(Throwable reason) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private long insert(Table table, Iterator<List<Cell>> rows) throws SQLException {
    try (RowInserter inserter = new RowInserter(connection, table)) {
      while (rows.hasNext()) {
        inserter.add(rows.next());
      }
      return inserter.finish();
    }
  }

  private boolean isEmpty(Table table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM " + table.name() + " LIMIT 1")) {
      return !row.next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
