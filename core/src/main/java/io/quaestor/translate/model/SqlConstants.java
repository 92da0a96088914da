package io.quaestor.translate.model;

import io.quaestor.sql.Constants;
import io.quaestor.sql.Dialect;
import java.util.List;
import java.util.Optional;

/** The constants that stand in SQL of whatever dialect. */
final class SqlConstants {
  private SqlConstants() {}

  /** Nothing for what the guard cannot cut into words either. */
  static Optional<Constants> of(String sql) {
    // Dialects differ in their signs alone, and PostgreSQL has all of SQLite's.
    return Constants.of(sql, Dialect.POSTGRES);
  }

  /** What stands between single quotes, as it is meant, each once. */
  static List<String> texts(String sql) {
    return of(sql).stream().flatMap(constants -> constants.texts().stream()).distinct().toList();
  }
}
