package io.quaestor.db.sqlite;

import io.quaestor.catalog.Dataset;
import java.nio.file.Path;

/** One dataset's file, open for reading and writing. */
record SqliteDataset(SqliteReader reader, SqliteWriter writer) implements AutoCloseable {
  static SqliteDataset open(Path folder, Dataset dataset, int queriesAtOnce) {
    SqliteFile file = new SqliteFile(folder.resolve(dataset.name() + ".db"));
    SqliteMigration.of(file, dataset.folder().location("migrations/sqlite")).run();
    SqliteMigration.beside(file, Landings.MIGRATIONS).run();
    SqliteWriter writer = SqliteWriter.open(file);
    try {
      return new SqliteDataset(SqliteReader.open(file, queriesAtOnce), writer);
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  @Override
  public void close() {
    reader.close();
    writer.close();
  }
}
