package io.quaestor.port;

import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;

/** A database of a dialect that nobody asks. */
public record UnaskedDatabase(Dialect dialect) implements SalesRepository {
  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    throw new AssertionError("nothing is to run");
  }

  @Override
  public long dataVersion() {
    throw new AssertionError("nothing is to be asked");
  }
}
