package io.quaestor.port;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One transaction of a {@link SalesStore}: what is added in it lands as a whole or not at all. For
 * the thread that the store gave it to, until the work returns. Every method throws {@code
 * DATABASE_UNAVAILABLE} when the database went away.
 */
public interface SalesTransaction {
  /**
   * Adds a row. Rows may be gathered and sent together, so that a refusal may come with a later
   * call, or at the end.
   *
   * @param row cells in the order of {@link Table#columns()}, already checked against their types
   * @throws QuaestorException {@code QUERY_FAILED} when the database refuses a row, naming the
   *     column or the constraint; {@code DATABASE_BUSY} when another transaction added the same key
   *     meanwhile
   */
  void add(Table table, List<Cell> row);

  /**
   * Which of {@code values} stand in {@code column}, those added in this transaction among them.
   *
   * @param values at most some thousand
   */
  Set<Cell> present(Table table, Column column, Set<Cell> values);

  /** Whether the table has no row. Until the end, others who ask this wait. */
  boolean isEmpty(Table table);

  /** Until the end, others who ask for the same id wait. */
  Optional<Landing> landing(String id);

  /**
   * The first landing of {@code fingerprint} in {@code table}. Until the end, others who ask for
   * the same wait.
   */
  Optional<Landing> landingOf(Table table, String fingerprint);

  /** To be called once for each id. */
  void record(Landing landing);
}
