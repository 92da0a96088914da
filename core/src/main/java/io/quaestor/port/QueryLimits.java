package io.quaestor.port;

import java.time.Duration;

/**
 * How far one query may go.
 *
 * @param timeout wall-clock limit for the whole call, waiting for a connection included
 * @param maxRows most rows delivered; a longer result is cut and says so
 * @param skipRows rows left out at the beginning, for pages
 */
public record QueryLimits(Duration timeout, int maxRows, long skipRows) {
  public QueryLimits {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("timeout is not positive");
    }
    if (maxRows < 1 || skipRows < 0) {
      throw new IllegalArgumentException("maxRows is below 1 or skipRows below 0");
    }
  }

  public QueryLimits(Duration timeout, int maxRows) {
    this(timeout, maxRows, 0);
  }

  public static QueryLimits standard() {
    return new QueryLimits(Duration.ofSeconds(10), 10_000);
  }

  public QueryLimits page(long skipRows, int maxRows) {
    return new QueryLimits(timeout, maxRows, skipRows);
  }
}
