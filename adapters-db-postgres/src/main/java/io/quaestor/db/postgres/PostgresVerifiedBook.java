package io.quaestor.db.postgres;

import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.VerifiedBook;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The confirmed questions in {@code quaestor_app.confirmed_question}, as the owner. */
final class PostgresVerifiedBook implements VerifiedBook {
  /** How long a slow server may take to let anybody in. */
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** A connection that hears nothing gives up, later than the statement does. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private static final String IN_TIME = "SET LOCAL statement_timeout = 5000";

  private static final String KEEP =
      """
      INSERT INTO quaestor_app.confirmed_question
        (dataset, fingerprint, id, question, folded, sql, who, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (dataset, fingerprint) DO UPDATE SET
          id = excluded.id, question = excluded.question, folded = excluded.folded,
          sql = excluded.sql, who = excluded.who, at = excluded.at
      """;

  private static final String TAKE_BACK =
      "DELETE FROM quaestor_app.confirmed_question WHERE id = ?";

  private static final String NEWEST =
      """
      SELECT id, dataset, question, folded, sql, who, at FROM quaestor_app.confirmed_question
        WHERE dataset = ? ORDER BY at DESC, id LIMIT ?
      """;

  private final LoginPool owner;

  PostgresVerifiedBook(LoginPool owner) {
    this.owner = owner;
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

  /** In a transaction of its own. */
  private <T> T run(String sql, Step<T> step) {
    try (Connection connection = owner.connect(new Deadline(CONNECT));
        Statement limit = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
      limit.execute(IN_TIME);
      T result = step.on(statement);
      connection.commit();
      return result;
    } catch (SQLException e) {
      owner.learnFrom(e);
      throw PostgresFaults.unavailable(e);
    }
  }
}
