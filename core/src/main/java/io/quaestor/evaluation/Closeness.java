package io.quaestor.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** When two numbers count as the same. */
final class Closeness {
  private static final double RELATIVE = 1e-6;

  private Closeness() {}

  /** Whether they agree to a millionth, or after rounding to two decimals. */
  static boolean close(BigDecimal a, BigDecimal b) {
    double x = a.doubleValue();
    double y = b.doubleValue();
    return Math.abs(x - y) <= RELATIVE * Math.max(Math.abs(x), Math.abs(y))
        || rounded(a).compareTo(rounded(b)) == 0;
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP);
  }
}
