package io.quaestor.contract.db;

import io.quaestor.catalog.Dataset;

/**
 * Where a database can be opened: a new folder, a new database on a server. Opened for the first
 * time it has no rows; opened again, by the same process or another, it is the same database.
 */
@FunctionalInterface
public interface EmptyPlace {
  /**
   * @param dataset one of those that come with Quaestor
   */
  SalesDatabase open(Dataset dataset);

  /** Opens the dataset {@code pos}. */
  default SalesDatabase open() {
    return open(Sales.DATASET);
  }
}
