package io.quaestor.sql;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * Makes queries that no guard has seen. For contracts only: they must show that a repository keeps
 * to its limits and cannot write even when the first wall, the guard, has fallen.
 */
@NullMarked
public final class TrustedQueries {
  private TrustedQueries() {}

  /**
   * @param sql any text, however harmful
   */
  public static ValidatedQuery of(String sql, Dialect dialect) {
    return new ValidatedQuery(sql, dialect, Set.of());
  }

  /**
   * @param values what the marks {@code ?} of the text stand for
   */
  public static ValidatedQuery of(String sql, Dialect dialect, BoundValue... values) {
    return new ValidatedQuery(sql, dialect, Set.of(), List.of(values), true);
  }
}
