package io.quaestor.translate.grammar;

import io.quaestor.analysis.Claim;
import io.quaestor.translate.plan.Threshold;
import org.jspecify.annotations.Nullable;

/** What a question of yes or no claims. */
final class Claimed {
  /** What tells that the words ask for yes or no; null where they do not. */
  @Nullable YesOrNo asked;

  /** Whether a single case will do: "any Sunday", "ever". */
  boolean anyWillDo;

  /** The limit that the whole is said to keep to. */
  @Nullable Threshold limit;

  /** The group that is said to be the first of all. */
  Claim.@Nullable First first;
}
