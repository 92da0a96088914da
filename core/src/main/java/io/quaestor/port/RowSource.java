package io.quaestor.port;

import io.quaestor.table.Cell;
import java.util.List;

/**
 * A result in a database's hands, read row by row and cell by cell, so that a single row cannot
 * outgrow a limit unseen.
 *
 * @param <E> what the database's driver throws
 */
public interface RowSource<E extends Exception> {
  /** The columns' names as the query calls them. */
  List<String> columns();

  /** Goes to the next row; false when there is none. */
  boolean next() throws E;

  /**
   * A cell of the present row.
   *
   * @param column from 0
   */
  Cell cell(int column) throws E;
}
