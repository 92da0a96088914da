package io.quaestor.db.postgres;

import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SharedRead;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;

/** One dataset, read over the connections that all datasets share. */
record PostgresRepository(PostgresReader reader, SharedRead version) implements SalesRepository {
  @Override
  public Dialect dialect() {
    return Dialect.POSTGRES;
  }

  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    return reader.stream(query, limits, sink);
  }

  @Override
  public long dataVersion() {
    return version.value();
  }
}
