package io.quaestor.port;

import io.quaestor.catalog.Table;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Outgoing port: adds rows to one sales database. One implementation per {@code adapters-db-*}
 * module, each passing {@code SalesStoreContract}. Safe for concurrent calls; writers may have to
 * wait for one another.
 */
public interface SalesStore {
  /**
   * Does {@code work} in one transaction and commits it; when the work or the database throws,
   * nothing of it is left. The data version rises in the same transaction if rows were added.
   *
   * @return what the work returned, once it has landed, and which version of the data it made
   * @throws QuaestorException as {@link SalesTransaction} says; {@code DATABASE_UNAVAILABLE} too
   *     when the connection broke during the commit, so that whether it landed is not known: a
   *     {@link Landing} tells
   * @throws RuntimeException whatever the work threw, unchanged
   */
  <T> Written<T> commit(Work<T> work);

  /** As {@link #commit}, for whoever needs no version. */
  default <T> T write(Work<T> work) {
    return commit(work).result();
  }

  /**
   * What has landed.
   *
   * @param version of the data from this commit on; none when no rows were added. Versions rise by
   *     one, and in the order of the commits.
   * @param <T> what came out of the work
   */
  record Written<T>(T result, OptionalLong version) {}

  /**
   * What is done in one transaction.
   *
   * @param <T> what comes out of it
   */
  @FunctionalInterface
  interface Work<T> {
    T in(SalesTransaction transaction);
  }

  /**
   * Adds all of {@code rows}, or, when the iterator or the database throws, none.
   *
   * @param rows as {@link SalesTransaction#add} takes them; read to the end, in constant memory
   * @return how many rows were added
   */
  default long append(Table table, Iterator<List<Cell>> rows) {
    return write(transaction -> addAll(transaction, table, rows));
  }

  /**
   * Fills {@code table} if it has no row yet. When several processes call this at once, one of them
   * fills the table and the others find it filled.
   *
   * @param rows asked for only when the table is empty
   * @return how many rows were added; 0 when the table had rows
   */
  default long fillWhenEmpty(Table table, Supplier<Iterator<List<Cell>>> rows) {
    return write(
        transaction -> transaction.isEmpty(table) ? addAll(transaction, table, rows.get()) : 0);
  }

  private static long addAll(SalesTransaction transaction, Table table, Iterator<List<Cell>> rows) {
    long added = 0;
    for (; rows.hasNext(); added++) {
      transaction.add(table, rows.next());
    }
    return added;
  }
}
