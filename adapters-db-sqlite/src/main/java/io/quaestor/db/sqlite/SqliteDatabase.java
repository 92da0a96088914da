package io.quaestor.db.sqlite;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.Installation;
import io.quaestor.port.PoolUse;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RollupStore;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import io.quaestor.port.VerifiedBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Datasets in one SQLite file each, and the application's own tables in another, all in one folder.
 * Safe for concurrent calls; several processes may share a folder.
 */
public final class SqliteDatabase implements AutoCloseable {
  private final Map<String, SqliteDataset> datasets;
  private final SqliteFile application;
  private final SqliteAuditLog audit;
  private final SqliteVerifiedBook verified;

  private SqliteDatabase(
      SqliteFile application, SqliteAuditLog audit, SqliteVerifiedBook verified) {
    this.datasets = new LinkedHashMap<>();
    this.application = application;
    this.audit = audit;
    this.verified = verified;
  }

  /** Opens one dataset, as {@link #open(Path, Catalog, int)} does. */
  public static SqliteDatabase open(Path dataDir, Dataset dataset) {
    return open(dataDir, new Catalog(List.of(dataset)), QueryLimits.STANDARD_AT_ONCE);
  }

  /**
   * Opens {@code <dataDir>/<dataset>.db} for each dataset and {@code <dataDir>/quaestor-app.db},
   * making the folder, the files and their tables when they are missing.
   *
   * @param queriesAtOnce how many queries of one dataset run at the same time; each may take a page
   *     cache of 16 MB
   * @throws QuaestorException {@code CONFIGURATION_INVALID} when the folder or a file cannot be
   *     used or a dataset has no migrations; {@code DATABASE_UNAVAILABLE} when another process
   *     keeps a file busy
   */
  public static SqliteDatabase open(Path dataDir, Catalog catalog, int queriesAtOnce) {
    Path folder = folder(dataDir);
    SqliteFile application = new SqliteFile(folder.resolve(SqliteAuditLog.FILE));
    SqliteAuditLog audit = SqliteAuditLog.open(application);
    SqliteDatabase database =
        new SqliteDatabase(application, audit, SqliteVerifiedBook.open(application));
    try {
      for (Dataset dataset : catalog.datasets()) {
        database.datasets.put(dataset.name(), SqliteDataset.open(folder, dataset, queriesAtOnce));
      }
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Reads a dataset.
   *
   * @param dataset one of those that were opened
   */
  public SalesRepository repository(Dataset dataset) {
    return opened(dataset).reader();
  }

  /**
   * Writes to a dataset.
   *
   * @param dataset one of those that were opened
   */
  public SalesStore store(Dataset dataset) {
    return opened(dataset).writer();
  }

  /**
   * Keeps the rollups of a dataset.
   *
   * @param dataset one of those that were opened
   */
  public RollupStore rollups(Dataset dataset) {
    return opened(dataset).rollups();
  }

  /** Reads the first dataset. */
  public SalesRepository repository() {
    return datasets.values().iterator().next().reader();
  }

  /** Writes to the first dataset. */
  public SalesStore store() {
    return datasets.values().iterator().next().writer();
  }

  /** Shared by all datasets of the folder. */
  public AuditLog auditLog() {
    return audit;
  }

  /** Shared by all datasets of the folder. */
  public VerifiedBook verifiedBook() {
    return verified;
  }

  /** Connections to the file of the application's own tables; whoever takes one closes it. */
  public DataSource applicationTables() {
    return application.writing();
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
      throw SqliteFaults.unavailable(e);
    }
  }

  /** How the connections that read each dataset are used right now. */
  public List<PoolUse> pools() {
    return datasets.entrySet().stream()
        .map(dataset -> dataset.getValue().reader().use("reader-" + dataset.getKey()))
        .toList();
  }

  /** Waits for a running append; queries that are running end first, new ones are refused. */
  @Override
  public void close() {
    datasets.values().forEach(SqliteDataset::close);
    verified.close();
    audit.close();
  }

  private SqliteDataset opened(Dataset dataset) {
    return Objects.requireNonNull(
        datasets.get(dataset.name()), () -> "not opened: " + dataset.name());
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
