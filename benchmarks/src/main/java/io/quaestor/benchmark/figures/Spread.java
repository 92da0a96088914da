package io.quaestor.benchmark.figures;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One thing measured several times.
 *
 * @param values at least one
 */
public record Spread(List<Double> values) {
  public Spread {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    values = List.copyOf(values);
  }

  public static Spread of(DoubleStream values) {
    return new Spread(values.boxed().toList());
  }

  /** The middle one, or the mean of the two in the middle. */
  public double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  public double least() {
    return values.stream().min(Double::compare).orElseThrow();
  }

  public double most() {
    return values.stream().max(Double::compare).orElseThrow();
  }

  /** The median, and in brackets the least and the most. */
  @Override
  public String toString() {
    return "%s (%s–%s)".formatted(Figures.of(median()), Figures.of(least()), Figures.of(most()));
  }
}
