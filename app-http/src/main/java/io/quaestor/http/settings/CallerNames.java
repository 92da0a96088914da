package io.quaestor.http.settings;

import io.quaestor.evaluation.Evaluation;
import io.quaestor.question.Caller;
import java.util.Set;

/** Names that no key may have. */
public final class CallerNames {
  /** Those of the audit log for callers without a key. */
  private static final Set<String> RESERVED =
      Set.of(Caller.ANONYMOUS.name(), Caller.QUAESTOR.name(), Evaluation.CALLER.name());

  private CallerNames() {}

  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }
}
