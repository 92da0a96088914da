package io.quaestor.port;

import io.quaestor.catalog.Table;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Outgoing port: adds rows to one sales database. One implementation per {@code adapters-db-*}
 * module, each passing {@code SalesStoreContract}. Safe for concurrent calls; writers wait for one
 * another.
 */
public interface SalesStore {
  /**
   * Adds all of {@code rows}, or, when the iterator or the database throws, none. The data version
   * rises in the same transaction, unless there was no row.
   *
   * @param rows cells in the order of {@link Table#columns()}, already checked against their types;
   *     read to the end, in constant memory
   * @return how many rows were added
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when the database cannot be reached;
   *     {@code QUERY_FAILED} when it refuses a row, naming the column or the constraint
   * @throws RuntimeException whatever the iterator threw, unchanged
   */
  long append(Table table, Iterator<List<Cell>> rows);

  /**
   * Fills {@code table} if it has no row yet, as {@link #append} does. When several processes call
   * this at once, one of them fills the table and the others find it filled.
   *
   * @param rows asked for only when the table is empty
   * @return how many rows were added; 0 when the table had rows
   */
  long fillWhenEmpty(Table table, Supplier<Iterator<List<Cell>>> rows);
}
