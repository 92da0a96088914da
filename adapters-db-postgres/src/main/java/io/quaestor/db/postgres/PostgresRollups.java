package io.quaestor.db.postgres;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.port.RollupState;
import io.quaestor.port.RollupStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The rollups of one dataset, as materialized views of the owner. */
final class PostgresRollups implements RollupStore {
  /** How long a slow server may take to let anybody in. */
  private static final Duration CONNECT = Duration.ofSeconds(30);

  private final LoginPool owner;
  private final Dataset dataset;
  private final DataVersion version;
  private final Semaphore turns;

  /**
   * @param turns of all who use the owner's connections for long
   */
  PostgresRollups(LoginPool owner, Dataset dataset, Semaphore turns) {
    this.owner = owner;
    this.dataset = dataset;
    this.version = new DataVersion(owner, dataset);
    this.turns = turns;
  }

  @Override
  public Optional<RollupState> state(Rollup rollup) {
    return connected(rollup, view -> view.state());
  }

  @Override
  public boolean refresh(Rollup rollup, Instant now) {
    // Looked at first without a turn: writers may be many and slow.
    if (connected(rollup, view -> view.isCurrent())) {
      return false;
    }
    turns.acquireUninterruptibly();
    try {
      return connected(rollup, view -> view.refreshed(now));
    } finally {
      turns.release();
    }
  }

  @FunctionalInterface
  private interface Step<T> {
    T on(MaterializedRollup view) throws SQLException;
  }

  /** In one transaction. */
  private <T> T connected(Rollup rollup, Step<T> step) {
    try (Connection connection = owner.connect(new Deadline(CONNECT))) {
      T result = step.on(new MaterializedRollup(connection, dataset, version, rollup));
      connection.commit();
      return result;
    } catch (SQLException e) {
      owner.learnFrom(e);
      throw PostgresFaults.rollingUp(e);
    }
  }
}
