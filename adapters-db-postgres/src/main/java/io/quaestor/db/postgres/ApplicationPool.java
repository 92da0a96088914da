package io.quaestor.db.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.PoolUse;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections for whoever keeps tables of the application's own; opened when first asked for,
 * because who only reads needs none.
 */
final class ApplicationPool implements AutoCloseable {
  private final PostgresServer server;
  private @Nullable HikariDataSource open;
  private boolean closed;

  ApplicationPool(PostgresServer server) {
    this.server = server;
  }

  /**
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when it has been closed
   */
  synchronized DataSource connections() {
    if (closed) {
      throw new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "the database has been closed");
    }
    if (open == null) {
      open = server.openApplicationPool();
    }
    return open;
  }

  /** None before the first connection was asked for. */
  synchronized Optional<PoolUse> use() {
    return Optional.ofNullable(open).map(LoginPool::use);
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (open != null) {
      open.close();
    }
  }
}
