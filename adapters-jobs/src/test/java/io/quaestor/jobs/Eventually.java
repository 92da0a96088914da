package io.quaestor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do, on a slow machine too. */
final class Eventually {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMillis(20);

  private Eventually() {}

  static void until(String what, BooleanSupplier happened) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean seen = happened.getAsBoolean();
    while (!seen && System.nanoTime() < end) {
      pause();
      seen = happened.getAsBoolean();
    }
    assertThat(seen).as(what).isTrue();
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
