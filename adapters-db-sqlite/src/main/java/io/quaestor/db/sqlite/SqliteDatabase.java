package io.quaestor.db.sqlite;

import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One dataset in one SQLite file. Safe for concurrent calls; several processes may share a file.
 */
public final class SqliteDatabase implements AutoCloseable {
  private final SqliteReader reader;
  private final SqliteWriter writer;

  private SqliteDatabase(SqliteReader reader, SqliteWriter writer) {
    this.reader = reader;
    this.writer = writer;
  }

  /**
   * Opens {@code <dataDir>/<dataset>.db}, making the folder, the file and the dataset's tables when
   * they are missing.
   *
   * @throws QuaestorException {@code CONFIGURATION_INVALID} when the folder or the file cannot be
   *     used or the dataset has no migrations; {@code DATABASE_UNAVAILABLE} when another process
   *     keeps the file busy
   */
  public static SqliteDatabase open(Path dataDir, Dataset dataset) {
    SqliteFile file = new SqliteFile(folder(dataDir).resolve(dataset.name() + ".db"));
    new SqliteMigration(file, dataset).run();
    SqliteWriter writer = SqliteWriter.open(file);
    try {
      return new SqliteDatabase(SqliteReader.open(file), writer);
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

  /** Waits for a running append; queries that are running end first, new ones are refused. */
  @Override
  public void close() {
    reader.close();
    writer.close();
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
