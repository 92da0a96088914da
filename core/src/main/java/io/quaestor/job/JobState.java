package io.quaestor.job;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
  /** Waits for a worker, for the first time or once more. */
  QUEUED,
  RUNNING,
  /** All of it has landed. */
  DONE,
  /** Nothing of it has landed, and it is not tried again. */
  FAILED,
  /** Nothing of it has landed, because somebody said so. */
  CANCELLED;

  /** Whether nothing more happens to it. */
  public boolean isOver() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }

  /** As clients and the database write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such state
   */
  public static JobState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
