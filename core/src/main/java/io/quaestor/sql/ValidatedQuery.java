package io.quaestor.sql;

import java.util.List;
import java.util.Set;

/**
 * One SELECT that passed the guard. Holding one is the proof, so nobody checks again. Its text was
 * rendered from the checked tree and is never the text that came in. Immutable.
 */
public final class ValidatedQuery {
  private final String sql;
  private final Dialect dialect;
  private final Set<String> tables;
  private final List<BoundValue> values;
  private final boolean repeatable;

  /** Package-private: only a {@link SqlValidator} makes one. */
  ValidatedQuery(String sql, Dialect dialect, Set<String> tables) {
    this(sql, dialect, tables, List.of(), true);
  }

  /**
   * @param values one for each mark {@code ?} of {@code sql}
   */
  ValidatedQuery(
      String sql,
      Dialect dialect,
      Set<String> tables,
      List<BoundValue> values,
      boolean repeatable) {
    this.sql = sql;
    this.dialect = dialect;
    this.tables = Set.copyOf(tables);
    this.values = List.copyOf(values);
    this.repeatable = repeatable;
  }

  /** With a mark {@code ?} where a value is bound. */
  public String sql() {
    return sql;
  }

  /** What the marks stand for, in their order; empty for a text without any. */
  public List<BoundValue> values() {
    return values;
  }

  public Dialect dialect() {
    return dialect;
  }

  /** The catalog tables that are read, as the catalog spells them. */
  public Set<String> tables() {
    return tables;
  }

  /**
   * Whether the same data give the same rows whenever it runs: it asks neither for the time nor for
   * chance. What is not is not worth keeping.
   */
  public boolean isRepeatable() {
    return repeatable;
  }

  /** The query that counts the rows of this one, in a single column {@code row_count}. */
  public ValidatedQuery counted() {
    return new ValidatedQuery(
        "SELECT COUNT(*) AS row_count FROM (" + sql + ") AS counted",
        dialect,
        tables,
        values,
        repeatable);
  }

  @Override
  public String toString() {
    return sql;
  }
}
