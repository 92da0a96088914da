package io.quaestor.question;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.ResultCache;
import io.quaestor.sql.ValidatedQuery;
import java.util.function.Supplier;

/**
 * Pages of queries that people wrote. One that was given is given again while the data are the
 * same, and those who ask for the same at the same time wait for one run.
 */
final class Pages {
  private final ResultCache<QueryPage> kept;
  private final RunsAtOnce<QueryPage> runs = new RunsAtOnce<>();

  Pages(ResultCache<QueryPage> kept) {
    this.kept = kept;
  }

  /**
   * A page that is kept runs nothing, and is not checked again.
   *
   * @throws QuaestorException as {@link GuardedQueries#forPage} and {@link GuardedQueries#page} do
   */
  QueryPage of(Caller caller, Section section, String sql, int page, int pageSize) {
    String key =
        String.join(
            "|",
            section.name(),
            Long.toString(section.queries().dataVersion()),
            Integer.toString(page),
            Integer.toString(pageSize),
            sql);
    return kept.find(key)
        .orElseGet(() -> read(Asking.sql(caller), section.queries(), sql, page, pageSize, key));
  }

  /** Each text is checked, and a refusal has its line in the audit log, whoever else asks. */
  private QueryPage read(
      Asking asking, GuardedQueries queries, String sql, int page, int pageSize, String key) {
    ValidatedQuery query = queries.forPage(asking, sql, page, pageSize);
    Supplier<QueryPage> run = () -> queries.page(asking, sql, query, page, pageSize);
    return query.isRepeatable() ? runs.one(key, () -> keep(key, run.get())) : run.get();
  }

  private QueryPage keep(String key, QueryPage page) {
    kept.keep(key, page);
    return page;
  }

  void clear() {
    kept.clear();
  }
}
