package io.quaestor.http.wiring;

import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditLog;
import io.quaestor.port.Installation;
import io.quaestor.port.PoolUse;
import io.quaestor.port.RollupStore;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import io.quaestor.port.VerifiedBook;
import io.quaestor.sql.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that may still be on its way up when the server is: until it is there, every call is
 * answered with {@code DATABASE_UNAVAILABLE}, and it is tried again and again.
 */
final class LateDatabase implements AuditLog, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LateDatabase.class);

  private final Dialect dialect;
  private final Supplier<OpenDatabase> opener;
  private volatile @Nullable OpenDatabase open;
  private volatile @Nullable Thread trying;
  private boolean closed;

  /**
   * @param opener opens the database and makes it ready for questions
   */
  LateDatabase(Dialect dialect, Supplier<OpenDatabase> opener) {
    this.dialect = dialect;
    this.opener = opener;
  }

  /**
   * Tries once now, and when the database is away, every {@code pause} until it is there.
   *
   * @throws QuaestorException whatever the opener threw, unless it is {@code DATABASE_UNAVAILABLE}
   */
  void open(Duration pause) {
    try {
      keep(opener.get());
    } catch (QuaestorException e) {
      if (e.code() != ErrorCode.DATABASE_UNAVAILABLE) {
        throw e;
      }
      LOG.warn("{}; trying again every {} s", e.getMessage(), pause.toSeconds());
      trying = Thread.ofVirtual().name("database-opener").start(() -> keepTrying(pause));
    }
  }

  private void keepTrying(Duration pause) {
    try {
      while (open == null) {
        Thread.sleep(pause);
        tryAgain();
      }
    } catch (InterruptedException e) {
      LOG.debug("no longer waiting for the database: the server stops", e);
    }
  }

  private void tryAgain() {
    try {
      keep(opener.get());
      LOG.info("the database is there");
    } catch (QuaestorException e) {
      if (e.code() != ErrorCode.DATABASE_UNAVAILABLE) {
        LOG.error("the database cannot be used: {}", e.getMessage());
      }
    }
  }

  private synchronized void keep(OpenDatabase database) {
    open = database;
    if (closed) {
      close();
    }
  }

  /** Reads a dataset, as soon as the database is there. */
  SalesRepository repository(Dataset dataset) {
    return new LateRepository(dialect, () -> opened().repositories().apply(dataset));
  }

  /** Writes to a dataset, as soon as the database is there. */
  SalesStore store(Dataset dataset) {
    return new SalesStore() {
      @Override
      public <T> Written<T> commit(Work<T> work) {
        return opened().stores().apply(dataset).commit(work);
      }
    };
  }

  /** Keeps the rollups of a dataset, as soon as the database is there. */
  RollupStore rollups(Dataset dataset) {
    return new LateRollups(() -> opened().rollups().apply(dataset));
  }

  /** Keeps confirmed questions, as soon as the database is there. */
  VerifiedBook verifiedBook() {
    return new LateVerifiedBook(() -> opened().verified());
  }

  /** What the database speaks, there or not. */
  Dialect dialect() {
    return dialect;
  }

  /**
   * Connections to the application's own tables.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} as long as the database is not there
   */
  DataSource applicationTables() {
    return opened().application().get();
  }

  /**
   * Which Quaestor has the application's own tables.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  Installation installation() {
    return opened().installation().get();
  }

  /** How connections are used right now; none as long as the database is not there. */
  List<PoolUse> pools() {
    OpenDatabase database = open;
    return database == null ? List.of() : database.pools().get();
  }

  @Override
  public void record(AuditEntry entry) {
    opened().audit().record(entry);
  }

  private OpenDatabase opened() {
    OpenDatabase database = open;
    if (database == null) {
      throw new QuaestorException(
          ErrorCode.DATABASE_UNAVAILABLE,
          "the database has not been reached since the server started; it is tried again by"
              + " itself");
    }
    return database;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (trying != null) {
      trying.interrupt();
    }
    if (open != null) {
      try {
        open.closing().close();
      } catch (Exception e) {
        LOG.warn("the database did not close in order", e);
      }
    }
  }
}
