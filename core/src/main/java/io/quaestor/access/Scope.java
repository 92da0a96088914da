package io.quaestor.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a key is for. Who may load may not read for that, so that a till can send its sales without
 * seeing those of others; the two are given together where both are wanted.
 */
public enum Scope {
  /** To ask, to run SQL and to see what there is. */
  READ,
  /** To bring data in, and to confirm answers. */
  LOAD,
  /** Everything, what only concerns the server included. */
  ADMIN;

  /** As people write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Scope> of(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }

  /** Whether one of {@code given} is this one, or all of them. */
  public boolean isIn(Set<Scope> given) {
    return given.contains(this) || given.contains(ADMIN);
  }
}
