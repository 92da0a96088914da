package io.quaestor.sql;

import io.quaestor.catalog.Dataset;

/**
 * Decides whether a text is one bounded, read-only SELECT over the tables, columns and functions of
 * a dataset. Sealed, because a {@link ValidatedQuery} is worth what its only maker is worth. Safe
 * for concurrent calls.
 */
public sealed interface SqlValidator permits CatalogSqlValidator {
  /** Never throws for any text, however long, deep or strange. */
  Verdict check(String sql);

  static SqlValidator over(Dataset dataset, Dialect dialect) {
    return new CatalogSqlValidator(dataset, dialect);
  }
}
