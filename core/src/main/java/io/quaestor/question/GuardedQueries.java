package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.sql.Verdict;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;

/** The one way from SQL text to rows: through the guard, under limits. Thread-safe. */
final class GuardedQueries {
  private final SqlValidator guard;
  private final SalesRepository repository;
  private final QueryLimits limits;

  GuardedQueries(SqlValidator guard, SalesRepository repository, QueryLimits limits) {
    this.guard = guard;
    this.repository = repository;
    this.limits = limits;
  }

  QueryLimits limits() {
    return limits;
  }

  Verdict check(String sql) {
    return guard.check(sql);
  }

  ResultTable run(ValidatedQuery query) {
    return repository.run(query, limits);
  }

  /**
   * @throws QuaestorException {@code SQL_REFUSED}, and what the repository throws
   */
  ResultTable run(String sql, QueryLimits own) {
    return repository.run(validated(sql), own);
  }

  /**
   * @throws QuaestorException {@code REQUEST_MALFORMED} for a page or a size out of bounds, {@code
   *     SQL_REFUSED}, and what the repository throws
   */
  QueryPage page(String sql, int page, int pageSize) {
    if (page < 1 || pageSize < 1 || pageSize > limits.maxRows()) {
      throw new QuaestorException(
          ErrorCode.REQUEST_MALFORMED,
          "page counts from 1 and page_size goes from 1 to " + limits.maxRows());
    }
    ValidatedQuery query = validated(sql);
    ResultTable rows = repository.run(query, limits.page((long) (page - 1) * pageSize, pageSize));
    return new QueryPage(query.sql(), rows, page, pageSize, total(query, rows, page, pageSize));
  }

  /** Counts only when the page itself does not tell how many rows there are. */
  private long total(ValidatedQuery query, ResultTable rows, int page, int pageSize) {
    boolean lastPage = !rows.truncated() && (page == 1 || !rows.isEmpty());
    if (lastPage) {
      return (long) (page - 1) * pageSize + rows.rows().size();
    }
    Cell count = repository.run(query.counted(), limits.page(0, 1)).rows().getFirst().getFirst();
    return count instanceof Cell.Numeric number ? number.value().longValueExact() : 0;
  }

  void stream(String sql, RowSink sink) {
    repository.stream(validated(sql), limits.page(0, Integer.MAX_VALUE), sink);
  }

  private ValidatedQuery validated(String sql) {
    return switch (guard.check(sql)) {
      case Verdict.Accepted accepted -> accepted.query();
      case Verdict.Rejected rejected ->
          throw new QuaestorException(ErrorCode.SQL_REFUSED, rejected.explanation());
    };
  }
}
