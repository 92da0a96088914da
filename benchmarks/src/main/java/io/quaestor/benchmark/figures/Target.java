package io.quaestor.benchmark.figures;

import java.util.function.DoublePredicate;

/**
 * What a figure is held to.
 *
 * @param words for example {@code < 10 ms}
 */
public record Target(String words, DoublePredicate holds) {
  public static Target atLeast(double value, String unit) {
    return new Target(words("≥", value, unit), measured -> measured >= value);
  }

  public static Target under(double value, String unit) {
    return new Target(words("<", value, unit), measured -> measured < value);
  }

  public static Target none(String what) {
    return new Target("no " + what, measured -> measured == 0);
  }

  /** The target, and whether it was met. */
  public String verdict(double measured) {
    return words + ": " + (holds.test(measured) ? "met" : "MISSED");
  }

  private static String words(String sign, double value, String unit) {
    String number = value == Math.rint(value) ? Figures.count((long) value) : "" + value;
    return (sign + " " + number + " " + unit).strip();
  }
}
