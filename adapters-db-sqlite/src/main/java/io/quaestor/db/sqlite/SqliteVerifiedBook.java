package io.quaestor.db.sqlite;

import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.VerifiedBook;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConnection;

/**
 * The confirmed questions in the application's own file. Threads queue at a lock, other processes
 * at SQLite's own; each call is one statement and one commit.
 */
final class SqliteVerifiedBook implements VerifiedBook, AutoCloseable {
  private static final String KEEP =
      """
      INSERT OR REPLACE INTO confirmed_question
        (dataset, fingerprint, id, question, folded, sql, who, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TAKE_BACK = "DELETE FROM confirmed_question WHERE id = ?";

  private static final String NEWEST =
      """
      SELECT id, dataset, question, folded, sql, who, at FROM confirmed_question
        WHERE dataset = ? ORDER BY at DESC, id LIMIT ?
      """;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final SQLiteConnection connection;

  private SqliteVerifiedBook(SQLiteConnection connection) {
    this.connection = connection;
  }

  /**
   * @param file whose tables are up to date
   */
  static SqliteVerifiedBook open(SqliteFile file) {
    try {
      return new SqliteVerifiedBook(file.openAppender());
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    }
  }

  @Override
  public void keep(ConfirmedQuestion question) {
    run(
        KEEP,
        keep -> {
          keep.setString(1, question.dataset());
          keep.setString(2, question.fingerprint());
          keep.setString(3, question.id());
          keep.setString(4, question.question());
          keep.setString(5, question.folded());
          keep.setString(6, question.sql());
          keep.setString(7, question.who());
          keep.setLong(8, question.at().toEpochMilli());
          return keep.executeUpdate();
        });
  }

  @Override
  public boolean takeBack(String id) {
    return run(
        TAKE_BACK,
        takeBack -> {
          takeBack.setString(1, id);
          return takeBack.executeUpdate() > 0;
        });
  }

  @Override
  public List<ConfirmedQuestion> newest(String dataset, int most) {
    return run(
        NEWEST,
        newest -> {
          newest.setString(1, dataset);
          newest.setInt(2, most);
          try (ResultSet rows = newest.executeQuery()) {
            List<ConfirmedQuestion> entries = new ArrayList<>();
            while (rows.next()) {
              entries.add(entry(rows));
            }
            return entries;
          }
        });
  }

  private static ConfirmedQuestion entry(ResultSet row) throws SQLException {
    return new ConfirmedQuestion(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)));
  }

  @FunctionalInterface
  private interface Step<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  /** Prepared each time: the driver's statement is of no use any more once it has failed. */
  private <T> T run(String sql, Step<T> step) {
    turn.lock();
    try {
      if (connection.isClosed()) {
        throw SqliteFaults.closed();
      }
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        return step.on(statement);
      }
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
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
}
