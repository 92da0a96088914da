package io.quaestor.db.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How each login connects. What is set here wins over what the URL says: a user, a password or an
 * option in the URL would otherwise pull down the wall between owner and reader.
 *
 * @param address host and port, for messages
 */
record PostgresServer(PostgresSettings settings, String address) {
  static final String DATA_SCHEMA = "quaestor_data";
  static final String APP_SCHEMA = "quaestor_app";

  /** Loads and batches at once. */
  static final int WRITERS = 6;

  /** For the book of jobs, the queue and whoever watches them. */
  private static final int APPLICATION_CONNECTIONS = 4;

  /** Some more than the writers need, for what must not wait for them. */
  private static final int OWNER_CONNECTIONS = WRITERS + 2;

  /** A server that is down is told within this time. */
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /**
   * Most that the rows of one round trip may take, so that one query of huge values cannot fill the
   * memory. The driver takes the letter for a thousand times a thousand.
   */
  static final String RESULT_BUFFER = "64M";

  private static final String SCHEME = "jdbc:postgresql:";

  private static final String READER_OPTIONS =
      "-c default_transaction_read_only=on"
          + " -c search_path="
          + DATA_SCHEMA
          // A reader that waits for a migration's lock says so instead of piling up.
          + " -c lock_timeout=5000";

  static PostgresServer of(PostgresSettings settings) {
    if (settings.user().equals(settings.readerUser())) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "QUAESTOR_DB_READER_USER must name another login than QUAESTOR_DB_USER: the login that"
              + " runs queries must not be able to write");
    }
    return new PostgresServer(settings, address(settings.url()));
  }

  DataSource owner() {
    return source(settings.user(), settings.password());
  }

  LoginPool openOwnerPool() {
    HikariConfig pool = pool("quaestor-owner", OWNER_CONNECTIONS);
    pool.setDataSource(owner());
    return open(pool, "QUAESTOR_DB_USER", "QUAESTOR_DB_PASSWORD");
  }

  HikariDataSource openApplicationPool() {
    PGSimpleDataSource source = source(settings.user(), settings.password());
    source.setCurrentSchema(APP_SCHEMA);
    HikariConfig pool = pool("quaestor-application", APPLICATION_CONNECTIONS);
    pool.setAutoCommit(true);
    // Opened when somebody needs it, at a bad moment too: then whoever asks for a connection waits.
    pool.setInitializationFailTimeout(-1);
    pool.setDataSource(source);
    return new HikariDataSource(pool);
  }

  LoginPool openReaderPool() {
    PGSimpleDataSource source = source(settings.readerUser(), settings.readerPassword());
    source.setOptions(READER_OPTIONS);
    source.setReadOnlyMode("transaction");
    source.setMaxResultBuffer(RESULT_BUFFER);
    HikariConfig pool = pool("quaestor-reader", settings.queriesAtOnce());
    pool.setDataSource(source);
    // Each transaction begins as BEGIN READ ONLY.
    pool.setReadOnly(true);
    return open(pool, "QUAESTOR_DB_READER_USER", "QUAESTOR_DB_READER_PASSWORD");
  }

  private LoginPool open(HikariConfig pool, String userName, String passwordName) {
    try {
      return new LoginPool(new HikariDataSource(pool));
    } catch (PoolInitializationException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw PostgresFaults.connecting(cause, address, userName, passwordName);
      }
      throw e;
    }
  }

  /** Transactions are ended by hand; the pool rolls back what a connection comes back with. */
  private static HikariConfig pool(String name, int size) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName(name);
    // All from the start: a pool that grows on demand may overlook one of many that come at once,
    // and lets it wait for a connection that somebody gives back.
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(size);
    pool.setAutoCommit(false);
    pool.setConnectionTimeout(CONNECT.toMillis());
    pool.setValidationTimeout(CONNECT.dividedBy(2).toMillis());
    return pool;
  }

  private PGSimpleDataSource source(String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.url());
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("quaestor");
    // The name then is the session's own, which DISCARD ALL goes back to.
    source.setAssumeMinServerVersion("9.4");
    source.setConnectTimeout((int) CONNECT.toSeconds());
    source.setCancelSignalTimeout((int) CONNECT.toSeconds());
    source.setTcpKeepAlive(true);
    // Details quote the values of rows.
    source.setLogServerErrorDetail(false);
    return source;
  }

  private static String address(String url) {
    // The driver writes a URL of another scheme to its log, password and all.
    @Nullable Properties parts =
        url.startsWith(SCHEME) ? Driver.parseURL(url, new Properties()) : null;
    if (parts == null) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "QUAESTOR_DB_URL is not of the form jdbc:postgresql://host:port/database");
    }
    return PGProperty.PG_HOST.getOrDefault(parts) + ":" + PGProperty.PG_PORT.getOrDefault(parts);
  }
}
