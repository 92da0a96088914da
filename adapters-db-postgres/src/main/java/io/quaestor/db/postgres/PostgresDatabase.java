package io.quaestor.db.postgres;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.Installation;
import io.quaestor.port.PoolUse;
import io.quaestor.port.RollupStore;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import io.quaestor.port.SharedRead;
import io.quaestor.port.VerifiedBook;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Datasets and the application's own tables on a PostgreSQL server. Safe for concurrent calls,
 * shared by several processes.
 */
public final class PostgresDatabase implements AutoCloseable {
  private final Catalog catalog;
  private final PostgresReader reader;
  private final LoginPool owner;
  private final ApplicationPool application;

  /** Fewer than the pool has, so that the data version can be read while all of them write. */
  private final Semaphore writers = new Semaphore(PostgresServer.WRITERS, true);

  private PostgresDatabase(
      Catalog catalog, PostgresReader reader, LoginPool owner, ApplicationPool application) {
    this.catalog = catalog;
    this.reader = reader;
    this.owner = owner;
    this.application = application;
  }

  /** Opens one dataset, as {@link #open(PostgresSettings, Catalog)} does. */
  public static PostgresDatabase open(PostgresSettings settings, Dataset dataset) {
    return open(settings, new Catalog(List.of(dataset)));
  }

  /**
   * Connects, and makes schemas, reader login and tables where they are missing.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when the server cannot be reached, after
   *     a few seconds; {@code CONFIGURATION_INVALID} when it refuses a login, when a login lacks or
   *     exceeds the rights it needs, or when a dataset has no migrations
   */
  public static PostgresDatabase open(PostgresSettings settings, Catalog catalog) {
    PostgresServer server = PostgresServer.of(settings);
    new PostgresSetup(server, catalog).run();
    LoginPool owner = server.openOwnerPool();
    try {
      return new PostgresDatabase(
          catalog,
          new PostgresReader(server.openReaderPool(), settings),
          owner,
          new ApplicationPool(server));
    } catch (RuntimeException e) {
      owner.close();
      throw e;
    }
  }

  /**
   * Reads a dataset.
   *
   * @param dataset one of those that were opened
   */
  public SalesRepository repository(Dataset dataset) {
    DataVersion version = new DataVersion(owner, opened(dataset));
    return new PostgresRepository(reader, new SharedRead(version::read));
  }

  /**
   * Writes to a dataset.
   *
   * @param dataset one of those that were opened
   */
  public SalesStore store(Dataset dataset) {
    return new PostgresWriter(owner, new DataVersion(owner, opened(dataset)), writers);
  }

  /**
   * Keeps the rollups of a dataset.
   *
   * @param dataset one of those that were opened
   */
  public RollupStore rollups(Dataset dataset) {
    return new PostgresRollups(owner, opened(dataset), writers);
  }

  /** Reads the first dataset. */
  public SalesRepository repository() {
    return repository(catalog.standard());
  }

  /** Writes to the first dataset. */
  public SalesStore store() {
    return store(catalog.standard());
  }

  /** Shared by all datasets of the database. */
  public AuditLog auditLog() {
    return new PostgresAuditLog(owner);
  }

  /** Shared by all datasets of the database. */
  public VerifiedBook verifiedBook() {
    return new PostgresVerifiedBook(owner);
  }

  /**
   * Connections, as the owner, that find the application's own tables by their bare names; whoever
   * takes one gives it back.
   */
  public DataSource applicationTables() {
    return application.connections();
  }

  /**
   * Which Quaestor has the application's own tables.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  public Installation installation() {
    try (Connection connection = applicationTables().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT secret FROM installation")) {
      row.next();
      return new Installation(row.getString(1));
    } catch (SQLException e) {
      throw PostgresFaults.unavailable(e);
    }
  }

  /** How the connections of each login are used right now. */
  public List<PoolUse> pools() {
    return Stream.concat(Stream.of(reader.use(), owner.use()), application.use().stream()).toList();
  }

  /** Cuts off what is running; a load that is cut off leaves nothing behind. */
  @Override
  public void close() {
    reader.close();
    application.close();
    owner.close();
  }

  private Dataset opened(Dataset dataset) {
    return Objects.requireNonNull(
        catalog.datasets().contains(dataset) ? dataset : null,
        () -> "not opened: " + dataset.name());
  }
}
