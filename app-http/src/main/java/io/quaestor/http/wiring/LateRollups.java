package io.quaestor.http.wiring;

import io.quaestor.catalog.Rollup;
import io.quaestor.port.RollupState;
import io.quaestor.port.RollupStore;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rollups of a database that may still be on its way up.
 *
 * @param opened the store, or {@code DATABASE_UNAVAILABLE} thrown
 */
record LateRollups(Supplier<RollupStore> opened) implements RollupStore {
  @Override
  public Optional<RollupState> state(Rollup rollup) {
    return opened.get().state(rollup);
  }

  @Override
  public boolean refresh(Rollup rollup, Instant now) {
    return opened.get().refresh(rollup, now);
  }
}
