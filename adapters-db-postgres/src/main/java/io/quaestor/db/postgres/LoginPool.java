package io.quaestor.db.postgres;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.quaestor.port.PoolUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;

/** The connections of one login. */
final class LoginPool implements AutoCloseable {
  /** One round trip. Whatever a statement has set, the rollback sets back. */
  private static final String WIPE = "ROLLBACK; SELECT pg_advisory_unlock_all(); DEALLOCATE ALL";

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

  PoolUse use() {
    return use(connections);
  }

  static PoolUse use(HikariDataSource pool) {
    HikariPoolMXBean now = pool.getHikariPoolMXBean();
    return new PoolUse(
        pool.getPoolName(),
        pool.getMaximumPoolSize(),
        now.getActiveConnections(),
        now.getIdleConnections(),
        now.getThreadsAwaitingConnection());
  }

  /** Does not lend {@code connection} to anybody else. */
  void discard(Connection connection) {
    connections.evictConnection(connection);
  }

  /**
   * Takes from a session what a statement can leave there and a rollback does not take back:
   * advisory locks, one of which would keep Quaestor from starting elsewhere, and prepared
   * statements. A session that cannot be wiped is not lent again.
   */
  void wipe(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(WIPE);
    } catch (SQLException e) {
      discard(connection);
      learnFrom(e);
    }
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
