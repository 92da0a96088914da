package io.quaestor.contract.db;

/**
 * Where a database of the bundled dataset {@code pos} can be opened: a new folder, a new database
 * on a server. Opened for the first time it has no rows; opened again, by the same process or
 * another, it is the same database.
 */
@FunctionalInterface
public interface EmptyPlace {
  SalesDatabase open();
}
