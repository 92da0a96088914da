package io.quaestor.benchmark.http;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What came of driving a server.
 *
 * @param seconds from the first request to the last answer
 * @param micros how long each answer took, those that failed included
 * @param failures how often each went wrong: {@code status 503}, {@code refused}
 */
public record Driven(double seconds, Histogram micros, Map<String, Long> failures) {
  public Driven {
    failures = Map.copyOf(failures);
  }

  public long calls() {
    return micros.getTotalCount();
  }

  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Answers, without those that failed. */
  public double perSecond() {
    return Math.max(calls() - failed(), 0) / seconds;
  }

  public double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1e3;
  }

  public double mostMillis() {
    return micros.getMaxValue() / 1e3;
  }

  /** The 99th percentile in medians: how much longer the unlucky wait. */
  public double unevenness() {
    return millis(99) / millis(50);
  }
}
