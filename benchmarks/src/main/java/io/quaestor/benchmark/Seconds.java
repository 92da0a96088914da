package io.quaestor.benchmark;

import java.time.Duration;

/** Times as options have them. */
final class Seconds {
  private Seconds() {}

  static Duration of(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1_000));
  }
}
