package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.http.Driven;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What answers say about the server's time. Safe for concurrent calls. */
final class OwnTimes {
  private static final int DIGITS = 3;
  private static final Pattern TIMING =
      Pattern.compile(
          "\"timing_ms\":\\{\"translate\":([0-9.]+),\"execute\":([0-9.]+),\"total\":([0-9.]+)}");

  private final Histogram total = new ConcurrentHistogram(DIGITS);
  private final Histogram own = new ConcurrentHistogram(DIGITS);

  /** Notes what one answer says. */
  void note(ByteArrayOutputStream answer) {
    Matcher timing = TIMING.matcher(answer.toString(StandardCharsets.UTF_8));
    if (!timing.find()) {
      throw new IllegalStateException("an answer without timing_ms");
    }
    double whole = Double.parseDouble(timing.group(3));
    total.recordValue(micros(whole));
    own.recordValue(micros(Math.max(whole - Double.parseDouble(timing.group(2)), 0)));
  }

  /**
   * What came of one lap.
   *
   * @param total the server's time, in microseconds
   * @param own the same without the statements
   */
  record Lap(Driven driven, Histogram total, Histogram own) {
    double totalMillis(double percentile) {
      return total.getValueAtPercentile(percentile) / 1e3;
    }

    double ownMillis(double percentile) {
      return own.getValueAtPercentile(percentile) / 1e3;
    }
  }

  Lap lap(Driven driven) {
    return new Lap(driven, total, own);
  }

  private static long micros(double millis) {
    return Math.round(millis * 1_000);
  }
}
