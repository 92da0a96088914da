package io.quaestor.load;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of a file's rows may be rejected before the load fails and leaves nothing behind.
 *
 * @param count at most so many
 * @param share at most this share of the rows, from 0 to 1; known only at the end of the file
 */
public record RejectLimit(long count, double share) {
  /** As many as are kept of one load, for people to mend. */
  public static final long MOST = 100_000;

  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*%");

  public RejectLimit {
    if (count < 0 || count > MOST || !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a limit of " + count + " rows or a share of " + share);
    }
  }

  /** A load in which anything fits does not fail: only {@link #MOST} is too many. */
  public static RejectLimit none() {
    return new RejectLimit(MOST, 1);
  }

  /**
   * Reads {@code 100} or {@code 1.5%}.
   *
   * @return none when it is neither, or out of bounds
   */
  public static Optional<RejectLimit> parse(String text) {
    String stripped = text.strip();
    Matcher percent = PERCENT.matcher(stripped);
    if (percent.matches()) {
      double share = new BigDecimal(percent.group(1)).movePointLeft(2).doubleValue();
      return share <= 1 ? Optional.of(new RejectLimit(MOST, share)) : Optional.empty();
    }
    if (!COUNT.matcher(stripped).matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(stripped);
    return count <= MOST ? Optional.of(new RejectLimit(count, 1)) : Optional.empty();
  }

  /** Whether it is passed for sure, however the file goes on. */
  boolean passedBy(long rejected) {
    return rejected > count;
  }

  /**
   * Whether it is passed by a whole file. Exact: 29 rows of 100 are 29%, and 0.29 * 100 is not 29.
   */
  boolean passedBy(long rejected, long read) {
    BigDecimal most = BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(read));
    return passedBy(rejected) || BigDecimal.valueOf(rejected).compareTo(most) > 0;
  }

  /** As {@link #parse} reads it, and as people do. */
  @Override
  public String toString() {
    return share < 1
        ? String.format(Locale.ROOT, "%s%%", trimmed(share * 100))
        : Long.toString(count);
  }

  private static String trimmed(double percent) {
    return BigDecimal.valueOf(percent)
        .round(new MathContext(9))
        .stripTrailingZeros()
        .toPlainString();
  }
}
