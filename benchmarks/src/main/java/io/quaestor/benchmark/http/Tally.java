package io.quaestor.benchmark.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Counts what many callers see. */
final class Tally {
  private static final int DIGITS = 3;

  private final Histogram micros = new ConcurrentHistogram(DIGITS);
  private final Map<String, Long> failures = new ConcurrentHashMap<>();

  void took(long nanos) {
    micros.recordValue(nanos / 1_000);
  }

  void failed(String how) {
    failures.merge(how, 1L, Long::sum);
  }

  Driven driven(double seconds) {
    return new Driven(seconds, micros, failures);
  }
}
