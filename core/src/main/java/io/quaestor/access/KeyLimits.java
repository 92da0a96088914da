package io.quaestor.access;

import java.util.Optional;

/**
 * How much one key may ask for, of each server.
 *
 * @param perMinute requests that may begin; as many at once after a minute of rest
 * @param atOnce requests that may be under way
 */
public record KeyLimits(Optional<Integer> perMinute, Optional<Integer> atOnce) {
  /** Beyond what a server does anyway. */
  public static final int MOST = 1_000_000;

  public KeyLimits {
    requireInBounds(perMinute);
    requireInBounds(atOnce);
  }

  public static KeyLimits none() {
    return new KeyLimits(Optional.empty(), Optional.empty());
  }

  /** These, and of {@code standard} what these leave open. */
  public KeyLimits or(KeyLimits standard) {
    return new KeyLimits(perMinute.or(standard::perMinute), atOnce.or(standard::atOnce));
  }

  private static void requireInBounds(Optional<Integer> limit) {
    if (limit.isPresent() && (limit.get() < 1 || limit.get() > MOST)) {
      throw new IllegalArgumentException("a limit of " + limit.get());
    }
  }
}
