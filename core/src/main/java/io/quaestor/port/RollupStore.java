package io.quaestor.port;

import io.quaestor.catalog.Rollup;
import io.quaestor.error.QuaestorException;
import java.time.Instant;
import java.util.Optional;

/**
 * Outgoing port: keeps the rollups of one dataset beside its tables, where queries read them by
 * their names. One implementation per {@code adapters-db-*} module, each passing {@code
 * RollupContract}. Safe for concurrent calls, from several processes too.
 *
 * <p>Opening the database throws away the rollups that the catalog no longer has, and, before the
 * dataset's migrations change anything, all of them. So a rollup never stands in the way of a
 * migration, and what is left is made by {@link #refresh}.
 */
public interface RollupStore {
  /**
   * How a rollup stands; nothing as long as it has not been made as the catalog has it now.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  Optional<RollupState> state(Rollup rollup);

  /**
   * Brings a rollup up to the data, and makes it where it is missing or the catalog has another of
   * its name. Whoever reads it meanwhile sees it as it was before. Of several who ask at once, one
   * does it and the others wait for it.
   *
   * @param now noted in the state
   * @return whether there was anything to do
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}; {@code QUERY_FAILED} when the database
   *     refuses it, in its own words. The rollup is then as it was before.
   */
  boolean refresh(Rollup rollup, Instant now);

  /** One that has none. */
  static RollupStore none() {
    return new RollupStore() {
      @Override
      public Optional<RollupState> state(Rollup rollup) {
        return Optional.empty();
      }

      @Override
      public boolean refresh(Rollup rollup, Instant now) {
        return false;
      }
    };
  }
}
