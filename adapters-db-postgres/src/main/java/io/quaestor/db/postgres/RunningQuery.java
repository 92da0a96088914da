package io.quaestor.db.postgres;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.sql.ValidatedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGStatement;
import org.postgresql.core.Parser;

/** One query on one connection, with bound values or without. For one run. */
sealed interface RunningQuery extends AutoCloseable {
  static RunningQuery of(Connection connection, ValidatedQuery query) throws SQLException {
    return query.values().isEmpty()
        ? Plain.of(connection, query.sql())
        : Bound.of(connection, query);
  }

  /** What the rows come from, and what is cancelled. */
  Statement statement();

  /**
   * Begins the transaction, and asks what the query will cost where there is a ceiling.
   *
   * @param settings of the transaction
   */
  void prepare(String settings, CostCeiling ceiling) throws SQLException;

  ResultSet rows() throws SQLException;

  @Override
  default void close() throws SQLException {
    statement().close();
  }

  /** A text alone: its settings and its cost take one round trip. */
  record Plain(Statement statement, String sql) implements RunningQuery {
    static Plain of(Connection connection, String sql) throws SQLException {
      Statement statement = connection.createStatement();
      // What was checked is what runs: the driver must not rewrite {fn ...}.
      statement.setEscapeProcessing(false);
      return new Plain(statement, sql);
    }

    @Override
    public void prepare(String settings, CostCeiling ceiling) throws SQLException {
      boolean answer =
          statement.execute(settings + (ceiling.given() ? "; " + CostCeiling.plan(sql) : ""));
      while (ceiling.given() && !answer) {
        answer = statement.getMoreResults();
      }
      if (ceiling.given()) {
        ceiling.check(statement.getResultSet());
      }
    }

    @Override
    public ResultSet rows() throws SQLException {
      return statement.executeQuery(sql);
    }
  }

  /** A text with marks, whose values go beside it. */
  record Bound(PreparedStatement statement, ValidatedQuery query) implements RunningQuery {
    static Bound of(Connection connection, ValidatedQuery query) throws SQLException {
      requireAsWritten(query.sql());
      return new Bound(prepared(connection, query, query.sql()), query);
    }

    /** Here the driver cannot be told to leave {fn ...} alone. */
    private static void requireAsWritten(String sql) throws SQLException {
      if (!Parser.replaceProcessing(sql, true, true).equals(sql)) {
        throw new QuaestorException(
            ErrorCode.QUERY_FAILED, "the query has an escape of JDBC, {…}; write it in plain SQL");
      }
    }

    private static PreparedStatement prepared(
        Connection connection, ValidatedQuery query, String sql) throws SQLException {
      PreparedStatement statement = connection.prepareStatement(sql);
      try {
        // The session is wiped after each query, so that nothing may stay prepared in the server.
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        for (int i = 0; i < query.values().size(); i++) {
          ValueBinder.bind(statement, i + 1, query.values().get(i));
        }
        return statement;
      } catch (SQLException | RuntimeException e) {
        statement.close();
        throw e;
      }
    }

    @Override
    public void prepare(String settings, CostCeiling ceiling) throws SQLException {
      Connection connection = statement.getConnection();
      try (Statement begin = connection.createStatement()) {
        begin.execute(settings);
      }
      if (ceiling.given()) {
        try (PreparedStatement plan = prepared(connection, query, CostCeiling.plan(query.sql()));
            ResultSet answer = plan.executeQuery()) {
          ceiling.check(answer);
        }
      }
    }

    @Override
    public ResultSet rows() throws SQLException {
      return statement.executeQuery();
    }
  }
}
