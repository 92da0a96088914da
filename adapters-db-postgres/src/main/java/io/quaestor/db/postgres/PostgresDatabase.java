package io.quaestor.db.postgres;

import io.quaestor.catalog.Dataset;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;

/**
 * One dataset and the audit log on a PostgreSQL server. Safe for concurrent calls, shared by
 * several processes.
 */
public final class PostgresDatabase implements AutoCloseable {
  private final PostgresReader reader;
  private final PostgresWriter writer;
  private final PostgresAuditLog audit;

  private PostgresDatabase(PostgresReader reader, PostgresWriter writer, PostgresAuditLog audit) {
    this.reader = reader;
    this.writer = writer;
    this.audit = audit;
  }

  /**
   * Connects, and makes schemas, reader login and tables where they are missing.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when the server cannot be reached, after
   *     a few seconds; {@code CONFIGURATION_INVALID} when it refuses a login, when a login lacks or
   *     exceeds the rights it needs, or when the dataset has no migrations
   */
  public static PostgresDatabase open(PostgresSettings settings, Dataset dataset) {
    PostgresServer server = PostgresServer.of(settings);
    new PostgresSetup(server, dataset).run();
    LoginPool owner = server.openOwnerPool();
    try {
      LoginPool readers = server.openReaderPool();
      return new PostgresDatabase(
          new PostgresReader(readers, new DataVersion(owner, dataset), settings),
          new PostgresWriter(owner, new DataVersion(owner, dataset)),
          new PostgresAuditLog(owner));
    } catch (RuntimeException e) {
      owner.close();
      throw e;
    }
  }

  public SalesRepository repository() {
    return reader;
  }

  public SalesStore store() {
    return writer;
  }

  /** Shared by all datasets of the database. */
  public AuditLog auditLog() {
    return audit;
  }

  /** Cuts off what is running; a load that is cut off leaves nothing behind. */
  @Override
  public void close() {
    reader.close();
    writer.close();
  }
}
