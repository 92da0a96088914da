package io.quaestor.http.api;

import io.quaestor.question.QueryPage;

/**
 * One page of a query's rows.
 *
 * @param sql the text that was run, as the guard wrote it
 */
public record QueryBody(String sql, TableBody data, PaginationBody pagination) {
  public static QueryBody of(QueryPage page) {
    return new QueryBody(
        page.sql(),
        TableBody.of(page.table()),
        new PaginationBody(page.page(), page.pageSize(), page.totalRows(), page.totalPages()));
  }

  /**
   * @param page counted from 1
   */
  record PaginationBody(int page, int pageSize, long totalRows, long totalPages) {}
}
