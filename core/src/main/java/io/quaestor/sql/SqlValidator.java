package io.quaestor.sql;

import io.quaestor.catalog.Dataset;

/**
 * Decides whether a text is one bounded, read-only SELECT over the tables, columns and functions of
 * a dataset. Sealed, because a {@link ValidatedQuery} is worth what its only maker is worth. Safe
 * for concurrent calls.
 */
public sealed interface SqlValidator permits CatalogSqlValidator {
  /** In characters; a longer text is refused unread. */
  int LONGEST_TEXT = 20_000;

  /**
   * Checks a text that has no parameters; one that has any is refused. Never throws for any text,
   * however long, deep or strange.
   */
  Verdict check(String sql);

  /**
   * Checks a text with named parameters such as {@code :year}, and binds them. A parameter stands
   * where a value may stand that need not be written out, and a list alone in {@code IN (:names)};
   * one that is not among the arguments is refused, and so is an argument whose subject the text
   * has nothing of. Their values are not looked at: they go to the database beside the text. Never
   * throws for any text.
   */
  Verdict check(String sql, Arguments arguments);

  static SqlValidator over(Dataset dataset, Dialect dialect) {
    return new CatalogSqlValidator(dataset, dialect);
  }
}
