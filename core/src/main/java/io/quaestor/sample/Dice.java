package io.quaestor.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls the same way everywhere. Only {@link SplittableRandom#nextLong} is used, which
 * is the SplitMix64 sequence; what the JDK derives from it is made here, so that no version of the
 * JDK can make it otherwise.
 */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** From 0, to less than 1. */
  double fraction() {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }

  boolean chance(double probability) {
    return fraction() < probability;
  }

  /** Both ends included. */
  int between(int lowest, int highest) {
    return lowest + (int) (fraction() * (highest - lowest + 1));
  }

  /** One of {@code things}, each as likely as its weight says. */
  <T> T pick(List<Weighted<T>> things) {
    double left = fraction() * things.stream().mapToDouble(Weighted::weight).sum();
    for (Weighted<T> candidate : things) {
      left -= candidate.weight();
      if (left < 0) {
        return candidate.thing();
      }
    }
    return things.getLast().thing();
  }

  record Weighted<T>(T thing, double weight) {}
}
