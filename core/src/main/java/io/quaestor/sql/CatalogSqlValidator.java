package io.quaestor.sql;

import io.quaestor.catalog.Dataset;

/** Placeholder of the first hour: refuses everything. */
final class CatalogSqlValidator implements SqlValidator {
  CatalogSqlValidator(Dataset dataset, Dialect dialect) {}

  @Override
  public Verdict check(String sql) {
    return new Verdict.Rejected(Rule.SYNTAX, "nothing is accepted yet");
  }
}
