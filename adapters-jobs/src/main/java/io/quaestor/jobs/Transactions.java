package io.quaestor.jobs;

import io.quaestor.error.QuaestorException;
import java.sql.Connection;
import java.sql.SQLException;

/** Does what belongs together, as a whole or not at all. */
final class Transactions {
  private final JobTables tables;

  Transactions(JobTables tables) {
    this.tables = tables;
  }

  /**
   * One transaction. Work that writes must begin with it: SQLite lets nobody write who has read
   * what somebody else has changed since.
   */
  @FunctionalInterface
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /**
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  <T> T run(Work<T> work) {
    try (Connection connection = tables.connections().getConnection()) {
      connection.setAutoCommit(false);
      return committed(connection, work);
    } catch (SQLException e) {
      throw BookFaults.unavailable(e);
    }
  }

  private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
    try {
      T result = work.in(connection);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void rollBack(Connection connection, Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
