package io.quaestor.http.telemetry.data;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that takes a look at the database to know. The look is taken by a thread of its own, at
 * most once in a while, and whoever asks waits for a moment only: a database that is away or slow
 * gives nothing, and holds up nobody. Thread-safe.
 *
 * @param <T> what is seen
 */
final class Sampled<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Sampled.class);
  private static final Duration KEPT_FOR = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Supplier<T> look;
  private final Duration keptFor;
  private final Duration patience;
  private @Nullable Taken<T> last;

  Sampled(Supplier<T> look) {
    this(look, KEPT_FOR, PATIENCE);
  }

  /**
   * @param keptFor for how long what was seen is told again
   * @param patience for how long who asks waits
   */
  Sampled(Supplier<T> look, Duration keptFor, Duration patience) {
    this.look = look;
    this.keptFor = keptFor;
    this.patience = patience;
  }

  private record Taken<T>(FutureTask<T> task, long at) {
    boolean isOld(Duration keptFor) {
      return task.isDone() && System.nanoTime() - at >= keptFor.toNanos();
    }
  }

  /** Nothing when it is not known now. */
  Optional<T> now() {
    Future<T> task = taken();
    try {
      return Optional.of(task.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException e) {
      LOG.debug("nothing is seen of the database now", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private synchronized Future<T> taken() {
    Taken<T> taken = last;
    if (taken == null || taken.isOld(keptFor)) {
      taken = new Taken<>(new FutureTask<>(look::get), System.nanoTime());
      Thread.ofVirtual().name("sample").start(taken.task());
      last = taken;
    }
    return taken.task();
  }
}
