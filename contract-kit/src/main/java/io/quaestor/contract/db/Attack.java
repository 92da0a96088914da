package io.quaestor.contract.db;

import io.quaestor.error.ErrorCode;
import java.util.Set;

/**
 * A query that is meant to bring the server down.
 *
 * @param name for people
 * @param ends in any of these ways; which is first may depend on how fast the machine is
 */
public record Attack(String name, String sql, Set<ErrorCode> ends) {
  public static Attack on(String name, String sql, ErrorCode... ends) {
    return new Attack(name, sql, Set.of(ends));
  }

  @Override
  public String toString() {
    return name;
  }
}
