package io.quaestor.db.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConnection;

/**
 * Reads the data version, and how rollups stand, on a connection of its own, so that cached answers
 * are found while every other connection is busy.
 *
 * <p>The version is {@code PRAGMA user_version}, a number in the header of the data's own file. In
 * a second file it could disagree with the data after a crash, because SQLite does not commit two
 * files with write-ahead logs as one.
 */
final class VersionReader implements AutoCloseable {
  private final ReentrantLock turn = new ReentrantLock();
  private final SQLiteConnection connection;

  private VersionReader(SQLiteConnection connection) {
    this.connection = connection;
  }

  static VersionReader open(SqliteFile file) {
    try {
      return new VersionReader(file.openReader());
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    }
  }

  long read() {
    return read(VersionReader::read);
  }

  /** What is read in a few microseconds. */
  @FunctionalInterface
  interface Look<T> {
    T at(SQLiteConnection connection) throws SQLException;
  }

  <T> T read(Look<T> look) {
    turn.lock();
    try {
      if (connection.isClosed()) {
        throw SqliteFaults.closed();
      }
      return look.at(connection);
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    } finally {
      turn.unlock();
    }
  }

  static long read(SQLiteConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("PRAGMA user_version")) {
      version.next();
      return version.getLong(1);
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
}
