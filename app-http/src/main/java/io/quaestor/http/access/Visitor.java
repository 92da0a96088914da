package io.quaestor.http.access;

import io.quaestor.access.KeyLimits;
import io.quaestor.access.Scope;
import io.quaestor.question.Caller;
import java.util.List;
import java.util.Set;

/**
 * Somebody who was recognised.
 *
 * @param id tells visitors apart whose names may be the same
 * @param caller for the audit log
 */
record Visitor(String id, Caller caller, Set<Scope> scopes, KeyLimits limits) {
  Visitor {
    scopes = Set.copyOf(scopes);
  }

  /** Whether one of {@code needed} is theirs. */
  boolean may(List<Scope> needed) {
    return needed.stream().anyMatch(scope -> scope.isIn(scopes));
  }
}
