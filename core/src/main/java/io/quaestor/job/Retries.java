package io.quaestor.job;

import java.time.Duration;

/** When to try again what failed for a reason that passes, such as a database that is away. */
public final class Retries {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private Retries() {}

  /**
   * 1, 2, 4, … seconds, up to a minute.
   *
   * @param failures in a row, at least 1
   */
  public static Duration pause(int failures) {
    Duration pause = Duration.ofSeconds(1L << Math.min(failures - 1, 10));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
