package io.quaestor.db.sqlite;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.MigratedTables;
import java.nio.file.Path;

/** One dataset's file, open for reading and writing. */
record SqliteDataset(SqliteReader reader, SqliteWriter writer, SqliteRollups rollups)
    implements AutoCloseable {
  static SqliteDataset open(Path folder, Dataset dataset, int queriesAtOnce) {
    SqliteFile file = new SqliteFile(folder.resolve(dataset.name() + ".db"));
    SqliteMigration.of(file, dataset.folder().location("migrations/sqlite"))
        .after(() -> SqliteRollups.dropAll(file))
        .run();
    SqliteMigration.beside(file, Landings.MIGRATIONS).run();
    SqliteMigration.beside(file, RollupStates.MIGRATIONS).run();
    SqliteWriter writer = SqliteWriter.open(file);
    try {
      MigratedTables.check(dataset, "migrations/sqlite", SqliteColumns.of(dataset, writer));
      SqliteRollups.keepOnly(dataset.rollups(), writer);
      SqliteReader reader = SqliteReader.open(file, queriesAtOnce);
      return new SqliteDataset(reader, writer, new SqliteRollups(writer, reader.looks()));
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
