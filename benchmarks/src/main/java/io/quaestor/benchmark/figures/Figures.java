package io.quaestor.benchmark.figures;

import java.util.Locale;

/** How figures are written: with as many digits as a measurement is worth. */
public final class Figures {
  private Figures() {}

  /** About three digits, thousands apart. */
  public static String of(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, format, value);
  }

  /** A count, thousands apart. */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  public static double megabytes(long bytes) {
    return bytes / 1e6;
  }
}
