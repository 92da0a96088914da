package io.quaestor.translate.plan;

import io.quaestor.catalog.Rollup;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Moves plans to rollups, and remembers what it has found out about each. Thread-safe. */
public final class RolledUpPlans {
  private final Map<Rollup, RolledUp> known = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * The plan on the first rollup that gives the same answer, else as it is.
   *
   * @param rollups those that may be read; the same objects each time, for each is remembered
   */
  public QueryPlan onFirst(QueryPlan plan, List<Rollup> rollups) {
    return rollups.stream()
        .flatMap(rollup -> known.computeIfAbsent(rollup, RolledUp::new).on(plan).stream())
        .findFirst()
        .orElse(plan);
  }
}
