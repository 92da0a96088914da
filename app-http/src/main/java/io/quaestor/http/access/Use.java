package io.quaestor.http.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.quaestor.access.KeyLimits;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What one key has under way, and how much it has left. Thread-safe. */
final class Use {
  /** Nobody knows when a request ends; soon is likely. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final KeyLimits limits;
  private final Optional<Bucket> bucket;
  private final AtomicInteger running = new AtomicInteger();

  Use(KeyLimits limits) {
    this(limits, TimeMeter.SYSTEM_NANOTIME);
  }

  Use(KeyLimits limits, TimeMeter clock) {
    this.limits = limits;
    this.bucket = limits.perMinute().map(most -> bucket(most, clock));
  }

  /**
   * @return none when a request begins, which {@link #end} ends
   */
  Optional<Wait> begin() {
    if (running.incrementAndGet() > limits.atOnce().orElse(Integer.MAX_VALUE)) {
      end();
      return limits.atOnce().map(most -> new Wait(Wait.Limit.AT_ONCE, most, SOON));
    }
    Optional<Wait> wait = bucket.flatMap(this::take);
    if (wait.isPresent()) {
      end();
    }
    return wait;
  }

  void end() {
    running.decrementAndGet();
  }

  private Optional<Wait> take(Bucket full) {
    ConsumptionProbe probe = full.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : limits
            .perMinute()
            .map(
                most ->
                    new Wait(
                        Wait.Limit.PER_MINUTE,
                        most,
                        Duration.ofNanos(probe.getNanosToWaitForRefill())));
  }

  private static Bucket bucket(int most, TimeMeter clock) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
        .withCustomTimePrecision(clock)
        .build();
  }
}
