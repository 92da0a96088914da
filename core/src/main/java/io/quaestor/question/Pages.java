package io.quaestor.question;

import io.quaestor.port.ResultCache;

/**
 * Pages of queries that people wrote. One that was given is given again while the data are the
 * same.
 */
final class Pages {
  private final ResultCache<QueryPage> kept;

  Pages(ResultCache<QueryPage> kept) {
    this.kept = kept;
  }

  /**
   * As {@link GuardedQueries#page} does; one that is kept runs nothing, and is not checked again.
   */
  QueryPage of(Caller caller, Section section, String sql, int page, int pageSize) {
    GuardedQueries queries = section.queries();
    String key =
        String.join(
            "|",
            section.name(),
            Long.toString(queries.dataVersion()),
            Integer.toString(page),
            Integer.toString(pageSize),
            sql);
    return kept.find(key)
        .orElseGet(
            () -> {
              QueryPage found = queries.page(Asking.sql(caller), sql, page, pageSize);
              if (found.repeatable()) {
                kept.keep(key, found);
              }
              return found;
            });
  }

  void clear() {
    kept.clear();
  }
}
