package io.quaestor.db.sqlite;

import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One dataset in one SQLite file, and the audit log in another. Safe for concurrent calls; several
 * processes may share a folder.
 */
public final class SqliteDatabase implements AutoCloseable {
  private final SqliteReader reader;
  private final SqliteWriter writer;
  private final SqliteAuditLog audit;

  private SqliteDatabase(SqliteReader reader, SqliteWriter writer, SqliteAuditLog audit) {
    this.reader = reader;
    this.writer = writer;
    this.audit = audit;
  }

  /**
   * Opens {@code <dataDir>/<dataset>.db} and {@code <dataDir>/quaestor-app.db}, making the folder,
   * the files and their tables when they are missing.
   *
   * @throws QuaestorException {@code CONFIGURATION_INVALID} when the folder or the file cannot be
   *     used or the dataset has no migrations; {@code DATABASE_UNAVAILABLE} when another process
   *     keeps the file busy
   */
  public static SqliteDatabase open(Path dataDir, Dataset dataset) {
    return open(dataDir, dataset, QueryLimits.STANDARD_AT_ONCE);
  }

  /**
   * As {@link #open(Path, Dataset)}.
   *
   * @param queriesAtOnce how many queries run at the same time; each may take a page cache of 16 MB
   */
  public static SqliteDatabase open(Path dataDir, Dataset dataset, int queriesAtOnce) {
    Path folder = folder(dataDir);
    SqliteFile file = new SqliteFile(folder.resolve(dataset.name() + ".db"));
    new SqliteMigration(file, dataset.name()).run();
    SqliteAuditLog audit = SqliteAuditLog.open(new SqliteFile(folder.resolve(SqliteAuditLog.FILE)));
    try {
      return open(file, queriesAtOnce, audit);
    } catch (RuntimeException e) {
      audit.close();
      throw e;
    }
  }

  private static SqliteDatabase open(SqliteFile file, int queriesAtOnce, SqliteAuditLog audit) {
    SqliteWriter writer = SqliteWriter.open(file);
    try {
      return new SqliteDatabase(SqliteReader.open(file, queriesAtOnce), writer, audit);
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  public SalesRepository repository() {
    return reader;
  }

  public SalesStore store() {
    return writer;
  }

  /** Shared by all datasets of the folder. */
  public AuditLog auditLog() {
    return audit;
  }

  /** Waits for a running append; queries that are running end first, new ones are refused. */
  @Override
  public void close() {
    reader.close();
    writer.close();
    audit.close();
  }

  private static Path folder(Path dataDir) {
    try {
      return Files.createDirectories(dataDir);
    } catch (IOException e) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "cannot make the data folder "
              + dataDir
              + "; set QUAESTOR_DATA_DIR to a folder that Quaestor may write to",
          e);
    }
  }
}
