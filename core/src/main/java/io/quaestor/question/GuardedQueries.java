package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Arguments;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.Rule;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.sql.Verdict;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one way from SQL text to rows: through the guard, under limits, and into the audit log.
 * Nothing else holds the guard and the repository together. Thread-safe.
 */
public final class GuardedQueries {
  private final SqlValidator guard;
  private final SalesRepository repository;
  private final QueryLimits limits;
  private final Ledger ledger;
  private final QuestionWatch watch;

  GuardedQueries(
      SqlValidator guard,
      SalesRepository repository,
      QueryLimits limits,
      Ledger ledger,
      QuestionWatch watch) {
    this.watch = watch;
    this.guard = guard;
    this.repository = repository;
    this.limits = limits;
    this.ledger = ledger;
  }

  /**
   * @param limits of each run
   * @param audit gets a line for each refusal and each run, before anybody gets its outcome
   */
  public static GuardedQueries over(
      Dataset dataset, SalesRepository repository, QueryLimits limits, AuditLog audit) {
    return new GuardedQueries(
        SqlValidator.over(dataset, repository.dialect()),
        repository,
        limits,
        new Ledger(audit, Clock.systemUTC()),
        QuestionWatch.none());
  }

  /**
   * Why the guard would refuse SQL that is kept for later, such as a report's. Nobody has asked for
   * it yet, so there is no line in the audit log.
   */
  public Optional<String> objection(String sql, Arguments arguments) {
    return guard.check(sql, arguments) instanceof Verdict.Rejected rejected
        ? Optional.of(rejected.explanation())
        : Optional.empty();
  }

  /**
   * Whether the same data give the same rows whenever SQL runs that the guard lets through; see
   * {@link ValidatedQuery#isRepeatable()}.
   */
  public boolean isRepeatable(String sql, Arguments arguments) {
    return guard.check(sql, arguments) instanceof Verdict.Accepted accepted
        && accepted.query().isRepeatable();
  }

  /**
   * Runs SQL with named parameters.
   *
   * @param purpose what it is run for, for the audit log
   * @throws QuaestorException {@code SQL_REFUSED}, and what the repository and the audit log throw
   */
  public ResultTable run(Caller caller, String purpose, String sql, Arguments arguments) {
    Asking asking = Asking.question(caller, purpose);
    return fetch(asking, sql, validated(asking, sql, arguments), limits);
  }

  /**
   * Runs SQL with named parameters and hands its rows on as they come, limited in time alone.
   *
   * @param purpose what it is run for, for the audit log
   * @throws QuaestorException {@code SQL_REFUSED}, and what the repository and the audit log throw,
   *     the latter when the rows have gone already
   */
  public void stream(Caller caller, String purpose, String sql, Arguments arguments, RowSink sink) {
    Asking asking = Asking.question(caller, purpose);
    stream(asking, sql, validated(asking, sql, arguments), sink);
  }

  QueryLimits limits() {
    return limits;
  }

  long dataVersion() {
    return repository.dataVersion();
  }

  /** What the database speaks. */
  Dialect dialect() {
    return repository.dialect();
  }

  /** Whether the guard would let a query through; leaves no line in the audit log. */
  boolean accepts(String sql) {
    return guard.check(sql) instanceof Verdict.Accepted;
  }

  /** Notes that a query is refused for a reason that the guard does not know; what to throw. */
  QuaestorException refuse(Asking asking, String sql, String explanation) {
    ledger.check(asking, sql, () -> new Verdict.Rejected(Rule.TABLE, explanation));
    return new QuaestorException(ErrorCode.SQL_REFUSED, explanation);
  }

  /** What became of SQL whose writer may try again. */
  sealed interface Attempt {
    /**
     * @param millis of the run
     */
    record Ran(ValidatedQuery query, ResultTable table, double millis) implements Attempt {}

    record Refused(String explanation) implements Attempt {}
  }

  /**
   * @param checked hears of the query before it is run
   * @throws QuaestorException what the repository and the audit log throw
   */
  Attempt attempt(Asking asking, String sql, Consumer<ValidatedQuery> checked) {
    return switch (check(asking, sql, Arguments.NONE)) {
      case Verdict.Accepted accepted -> {
        checked.accept(accepted.query());
        long start = System.nanoTime();
        ResultTable table = fetch(asking, sql, accepted.query(), limits);
        yield new Attempt.Ran(accepted.query(), table, (System.nanoTime() - start) / 1e6);
      }
      case Verdict.Rejected rejected -> new Attempt.Refused(rejected.explanation());
    };
  }

  /**
   * @throws QuaestorException {@code SQL_REFUSED}, and what the repository and the audit log throw
   */
  ResultTable run(Asking asking, String sql, QueryLimits own) {
    return fetch(asking, sql, validated(asking, sql), own);
  }

  /**
   * SQL that the guard lets through, to be read page by page.
   *
   * @throws QuaestorException {@code REQUEST_MALFORMED} for a page or a size out of bounds, {@code
   *     SQL_REFUSED}, and what the audit log throws
   */
  ValidatedQuery forPage(Asking asking, String sql, int page, int pageSize) {
    if (page < 1 || pageSize < 1 || pageSize > limits.maxRows()) {
      throw new QuaestorException(
          ErrorCode.REQUEST_MALFORMED,
          "page counts from 1 and page_size goes from 1 to " + limits.maxRows());
    }
    return validated(asking, sql);
  }

  /**
   * @param query as {@link #forPage} gave it
   * @throws QuaestorException what the repository and the audit log throw
   */
  QueryPage page(Asking asking, String sql, ValidatedQuery query, int page, int pageSize) {
    long start = System.nanoTime();
    long before = (long) (page - 1) * pageSize;
    ResultTable rows = fetch(asking, sql, query, limits.page(before, pageSize));
    boolean lastPage = !rows.truncated() && (page == 1 || !rows.isEmpty());
    // Counts only when the page itself does not tell how many rows there are, in the time left
    // over.
    long total =
        lastPage
            ? before + rows.rows().size()
            : count(asking, sql, query, Duration.ofNanos(System.nanoTime() - start));
    return new QueryPage(query.sql(), rows, page, pageSize, total);
  }

  /**
   * @throws QuaestorException {@code SQL_REFUSED}, and what the repository and the audit log throw,
   *     the latter when the rows have gone already
   */
  void stream(Asking asking, String sql, RowSink sink) {
    stream(asking, sql, validated(asking, sql), sink);
  }

  private void stream(Asking asking, String sql, ValidatedQuery query, RowSink sink) {
    Tally tally = new Tally();
    ledger.run(
        asking,
        sql,
        query,
        tally,
        () -> repository.stream(query, limits.passingOn(), tally.counting(sink)));
  }

  private long count(Asking asking, String sql, ValidatedQuery query, Duration spent) {
    QueryLimits left = limits.page(0, 1).after(spent);
    Cell count = fetch(asking, sql, query.counted(), left).rows().getFirst().getFirst();
    return count instanceof Cell.Numeric number ? number.value().longValueExact() : 0;
  }

  private ResultTable fetch(Asking asking, String received, ValidatedQuery query, QueryLimits own) {
    Tally tally = new Tally();
    return ledger.run(
        asking,
        received,
        query,
        tally,
        () -> {
          ResultTable table = repository.run(query, own);
          tally.add(table.rows().size());
          return table;
        });
  }

  private ValidatedQuery validated(Asking asking, String sql) {
    return validated(asking, sql, Arguments.NONE);
  }

  private ValidatedQuery validated(Asking asking, String sql, Arguments arguments) {
    return switch (check(asking, sql, arguments)) {
      case Verdict.Accepted accepted -> accepted.query();
      case Verdict.Rejected rejected ->
          throw new QuaestorException(ErrorCode.SQL_REFUSED, rejected.explanation());
    };
  }

  private Verdict check(Asking asking, String sql, Arguments arguments) {
    return ledger.check(
        asking,
        sql,
        () -> watch.during(QuestionWatch.Part.GUARD, () -> guard.check(sql, arguments)));
  }
}
