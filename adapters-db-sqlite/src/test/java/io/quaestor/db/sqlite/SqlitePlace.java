package io.quaestor.db.sqlite;

import io.quaestor.catalog.Dataset;
import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.SalesDatabase;
import java.nio.file.Path;

/** A folder that holds, or will hold, the databases of datasets. */
record SqlitePlace(Path folder) implements EmptyPlace {
  @Override
  public SalesDatabase open(Dataset dataset) {
    SqliteDatabase database = SqliteDatabase.open(folder, dataset);
    return SalesDatabase.of(
        database.repository(), database.store(), database.rollups(dataset), database::close);
  }
}
