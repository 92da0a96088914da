package io.quaestor.rollup;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.RollupStore;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Brings rollups up to the data: as soon as the database is there, after each load before its job
 * is done, and every few minutes, since batches and events leave them behind. A refresh that fails
 * is tried again soon. Safe for concurrent calls.
 */
public final class RollupKeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(RollupKeeper.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(1);

  /** The pause after a failure, where the interval is not shorter. */
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Catalog catalog;
  private final Function<Dataset, RollupStore> stores;
  private final Duration interval;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("rollup-keeper").factory());

  /** When those are looked at next that nobody has refreshed. */
  private volatile Instant next = Instant.MIN;

  private volatile boolean away;

  /**
   * @param stores where each dataset's rollups are
   * @param interval for how long a rollup may stay behind the data
   */
  public RollupKeeper(
      Catalog catalog,
      Function<Dataset, RollupStore> stores,
      Duration interval,
      InstantSource clock) {
    this.catalog = catalog;
    this.stores = stores;
    this.interval = interval;
    this.clock = clock;
  }

  /** Returns at once; to be called once. */
  public void start() {
    var unused =
        thread.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Brings up what is behind, when it is time to. */
  void look() {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    boolean done = true;
    for (Dataset dataset : catalog.datasets()) {
      done &= thread.isShutdown() || refreshAll(dataset);
    }
    // What failed after a load meanwhile has said so already, and is behind now as it was then.
    next = clock.instant().plus(done ? interval : soon());
  }

  /**
   * Brings a dataset's rollups up to rows that have just landed; all of them, because views may
   * read any table. Does not throw what a database may: the rows have landed all the same.
   */
  public void afterLoad(Dataset dataset) {
    if (!refreshAll(dataset)) {
      next = clock.instant().plus(soon());
    }
  }

  private boolean refreshAll(Dataset dataset) {
    boolean done = true;
    for (Rollup rollup : dataset.rollups()) {
      done &= refresh(dataset, rollup);
    }
    return done;
  }

  private boolean refresh(Dataset dataset, Rollup rollup) {
    try {
      Instant start = clock.instant();
      if (stores.apply(dataset).refresh(rollup, start)) {
        LOG.log(
            Level.DEBUG,
            "refreshed the rollup {0} in {1} ms",
            rollup.name(),
            Duration.between(start, clock.instant()).toMillis());
      }
      away = false;
      return true;
    } catch (QuaestorException e) {
      tell(rollup, e);
      return false;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the rollup " + rollup.name() + " could not be refreshed", e);
      return false;
    }
  }

  /** A database that is away is told once, and one that goes with the server is no trouble. */
  private void tell(Rollup rollup, QuaestorException failure) {
    boolean unavailable = failure.code() == ErrorCode.DATABASE_UNAVAILABLE;
    if (!unavailable || !away) {
      LOG.log(
          thread.isShutdown() ? Level.DEBUG : Level.WARNING,
          "the rollup {0} is behind the data: {1}; it is tried again by itself",
          rollup.name(),
          failure.getMessage());
    }
    away |= unavailable;
  }

  private Duration soon() {
    return interval.compareTo(SOON) < 0 ? interval : SOON;
  }

  /** Begins nothing more; a refresh that runs is left to the database's own end. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
