package io.quaestor.db.postgres;

import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.table.Cell;

/** Short ways to ask. */
final class Queries {
  private Queries() {}

  static Cell value(SalesRepository repository, String sql) {
    return repository
        .run(TrustedQueries.of(sql, repository.dialect()), QueryLimits.standard())
        .rows()
        .getFirst()
        .getFirst();
  }

  static String text(SalesRepository repository, String sql) {
    return ((Cell.Text) value(repository, sql)).value();
  }
}
