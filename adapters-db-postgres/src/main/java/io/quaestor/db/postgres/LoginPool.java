package io.quaestor.db.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** The connections of one login. */
final class LoginPool implements AutoCloseable {
  private final HikariDataSource connections;

  LoginPool(HikariDataSource connections) {
    this.connections = connections;
  }

  /**
   * One with a transaction to be; what it has not committed when it is closed is rolled back. A
   * server that is down is told soon; one that is only slow is waited for until {@code deadline}.
   */
  Connection connect(Deadline deadline) throws SQLException {
    while (true) {
      try {
        return connections.getConnection();
      } catch (SQLTransientConnectionException e) {
        // The pool gives the server's refusal as the cause, where there was one.
        if (e.getCause() != null || deadline.passed()) {
          throw e;
        }
      }
    }
  }

  /** Does not lend {@code connection} to anybody else. */
  void discard(Connection connection) {
    connections.evictConnection(connection);
  }

  /**
   * When one connection was cut, the others probably were too: the next caller gets a new one
   * rather than the same failure once more.
   */
  void learnFrom(SQLException failure) {
    if (PostgresFaults.isUnavailable(failure) && !connections.isClosed()) {
      connections.getHikariPoolMXBean().softEvictConnections();
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
