package io.quaestor.db.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections of one login. */
final class LoginPool implements AutoCloseable {
  private final HikariDataSource connections;

  LoginPool(HikariDataSource connections) {
    this.connections = connections;
  }

  /** One with a transaction to be; what it has not committed when it is closed is rolled back. */
  Connection connect() throws SQLException {
    return connections.getConnection();
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
