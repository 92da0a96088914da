package io.quaestor.proof;

import io.quaestor.sql.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What became of one text.
 *
 * @param rule the guard's, when it refused
 * @param escapes what was lost, in words; empty when the walls held
 */
record Outcome(Stop stop, Optional<Rule> rule, List<String> escapes) {
  Outcome {
    escapes = List.copyOf(escapes);
  }

  boolean held() {
    return escapes.isEmpty();
  }
}
