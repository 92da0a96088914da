package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Grouping;
import org.jspecify.annotations.Nullable;

/** "How many", and of what. */
final class Counting {
  boolean howMany;

  /** What "how many" was said of. */
  @Nullable Grouping of;

  /** Whether "how many" was said of what a condition is set on. */
  boolean wanted;

  boolean different;
}
