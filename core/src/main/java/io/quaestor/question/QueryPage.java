package io.quaestor.question;

import io.quaestor.table.ResultTable;

/**
 * One page of the rows of a query that a person wrote.
 *
 * @param sql the text that was run, rendered by the guard
 * @param page counted from 1
 * @param totalRows the rows of all pages together
 */
public record QueryPage(String sql, ResultTable table, int page, int pageSize, long totalRows) {
  /** How many pages there are; 0 when there is no row. */
  public long totalPages() {
    return (totalRows + pageSize - 1) / pageSize;
  }
}
