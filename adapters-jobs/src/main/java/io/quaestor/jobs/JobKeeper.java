package io.quaestor.jobs;

import io.quaestor.error.QuaestorException;
import io.quaestor.load.Loads;
import io.quaestor.port.JobBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps jobs going: starts the queue as soon as the database is there, puts right every minute what
 * killed processes left, and forgets old jobs.
 */
public final class JobKeeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobKeeper.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration BETWEEN_RECOVERIES = Duration.ofMinutes(1);
  private static final Duration BETWEEN_CLEARINGS = Duration.ofDays(1);

  /** For how long people may ask for a job that has ended, and for its rejects. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final SchedulerQueue queue;
  private final Loads loads;
  private final JobBook book;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("load-keeper").factory());
  private Instant nextRecovery = Instant.MIN;
  private Instant nextClearing = Instant.MIN;
  private volatile Sight sight = Sight.NEVER;

  /** What the last look found of the database. */
  private enum Sight {
    NEVER,
    THERE,
    AWAY
  }

  /**
   * @param queue started and closed by this keeper
   */
  public JobKeeper(SchedulerQueue queue, Loads loads, JobBook book, InstantSource clock) {
    this.queue = queue;
    this.loads = loads;
    this.book = book;
    this.clock = clock;
  }

  /** Returns at once; to be called once. */
  public void start() {
    var unused =
        thread.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether loads are begun; not yet before the first look, nor while the database is away. */
  public boolean isWorking() {
    return sight == Sight.THERE;
  }

  private void look() {
    try {
      queue.start();
      keep(clock.instant());
      sight = Sight.THERE;
    } catch (QuaestorException e) {
      if (sight != Sight.AWAY) {
        LOG.warn("loads have to wait: {}", e.getMessage());
      }
      sight = Sight.AWAY;
    } catch (RuntimeException e) {
      LOG.error("jobs could not be looked after", e);
      nextRecovery = clock.instant().plus(BETWEEN_RECOVERIES);
    }
  }

  private void keep(Instant now) {
    if (now.isAfter(nextRecovery)) {
      loads.recover();
      nextRecovery = now.plus(BETWEEN_RECOVERIES);
    }
    if (now.isAfter(nextClearing)) {
      int forgotten = book.forget(now.minus(REMEMBERED));
      LOG.debug("{} jobs were forgotten", forgotten);
      nextClearing = now.plus(BETWEEN_CLEARINGS);
    }
  }

  /**
   * Stops the workers too, within ten seconds; what runs until then is taken up at the next start.
   */
  @Override
  public void close() {
    thread.shutdownNow();
    queue.close();
  }
}
