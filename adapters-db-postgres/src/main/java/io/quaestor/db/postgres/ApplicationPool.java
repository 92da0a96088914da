package io.quaestor.db.postgres;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections for whoever keeps tables of the application's own; opened when first asked for,
 * because who only reads needs none.
 */
final class ApplicationPool implements AutoCloseable {
  private final PostgresServer server;
  private @Nullable HikariDataSource open;

  ApplicationPool(PostgresServer server) {
    this.server = server;
  }

  synchronized DataSource connections() {
    if (open == null) {
      open = server.openApplicationPool();
    }
    return open;
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
    }
  }
}
