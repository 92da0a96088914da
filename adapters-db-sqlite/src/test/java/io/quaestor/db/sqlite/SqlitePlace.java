package io.quaestor.db.sqlite;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.Sales;
import io.quaestor.contract.db.SalesDatabase;
import java.nio.file.Path;

/** A folder that holds, or will hold, the database {@code pos.db}. */
record SqlitePlace(Path folder) implements EmptyPlace {
  @Override
  public SalesDatabase open() {
    SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET);
    return SalesDatabase.of(database.repository(), database.store(), database::close);
  }
}
