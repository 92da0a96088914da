package io.quaestor.http.wiring;

import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import java.util.function.Supplier;

/**
 * A dataset of a database that may still be on its way up.
 *
 * @param opened the repository, or {@code DATABASE_UNAVAILABLE} thrown
 */
record LateRepository(Dialect dialect, Supplier<SalesRepository> opened)
    implements SalesRepository {
  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    return opened.get().stream(query, limits, sink);
  }

  @Override
  public long dataVersion() {
    return opened.get().dataVersion();
  }
}
