package io.quaestor.port;

import java.time.Duration;

/**
 * How far one query may go.
 *
 * @param timeout wall-clock limit for the whole call, waiting for a connection included
 * @param maxRows most rows delivered; a longer result is cut and says so
 * @param skipRows rows left out at the beginning, for pages
 * @param maxBytes most that the delivered rows may take, counted by {@link RowWindow}; a larger
 *     result is refused
 */
public record QueryLimits(Duration timeout, int maxRows, long skipRows, long maxBytes) {
  /** The bytes that a result may take unless said otherwise: 32 MB. */
  public static final long STANDARD_BYTES = 32_000_000;

  /** How many queries a database runs at once unless said otherwise. */
  public static final int STANDARD_AT_ONCE = 8;

  private static final Duration SHORTEST = Duration.ofMillis(1);

  public QueryLimits {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("timeout is not positive");
    }
    if (maxRows < 1 || skipRows < 0 || maxBytes < 1) {
      throw new IllegalArgumentException("maxRows or maxBytes is below 1, or skipRows below 0");
    }
  }

  /** From the first row on, {@link #STANDARD_BYTES} at most. */
  public QueryLimits(Duration timeout, int maxRows) {
    this(timeout, maxRows, 0, STANDARD_BYTES);
  }

  public static QueryLimits standard() {
    return new QueryLimits(Duration.ofSeconds(10), 10_000);
  }

  public QueryLimits page(long skipRows, int maxRows) {
    return new QueryLimits(timeout, maxRows, skipRows, maxBytes);
  }

  /** For rows that nobody keeps: limited in time alone. */
  public QueryLimits passingOn() {
    return new QueryLimits(timeout, Integer.MAX_VALUE, 0, Long.MAX_VALUE);
  }

  /** What is left when {@code spent} of the time has gone; a moment at least, to say so. */
  public QueryLimits after(Duration spent) {
    Duration left = timeout.minus(spent);
    Duration some = left.compareTo(SHORTEST) > 0 ? left : SHORTEST;
    return new QueryLimits(some, maxRows, skipRows, maxBytes);
  }
}
