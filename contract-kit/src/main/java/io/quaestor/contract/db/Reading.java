package io.quaestor.contract.db;

import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.time.Duration;

/** What the parts of {@link SalesRepositoryContract} share: a database with rows, and questions. */
interface Reading {
  /** Lines of {@link Sales#lines} that the database holds. */
  int LINES = 3_000;

  /** Long enough for any query that ends at all, on a slow machine too. */
  QueryLimits PATIENT = new QueryLimits(Duration.ofSeconds(60), 10_000);

  QueryLimits HASTY = new QueryLimits(Duration.ofMillis(300), 10_000);

  /** Counts to beyond any patience. */
  String ENDLESS =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";

  SalesRepository repository();

  SalesStore store();

  default ValidatedQuery query(String sql) {
    return TrustedQueries.of(sql, repository().dialect());
  }

  default ResultTable run(String sql) {
    return repository().run(query(sql), PATIENT);
  }

  default Cell value(String sql) {
    return run(sql).rows().getFirst().getFirst();
  }

  static Cell number(String decimal) {
    return Cell.number(new BigDecimal(decimal));
  }
}
