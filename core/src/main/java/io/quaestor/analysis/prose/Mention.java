package io.quaestor.analysis.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Something that a sentence states in numbers. Its pieces are counted from 0, both ends included.
 */
sealed interface Mention {
  /** What kind of number it is: one kind is no proof of another. */
  enum Kind {
    AMOUNT,
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** How many times as much. */
    MULTIPLE,
    ORDINAL,
    /** So many of the first or last rows. */
    TOP
  }

  /** What is said before a number that is not exact. */
  enum Hedge {
    NONE,
    ABOUT,
    OVER,
    UNDER
  }

  int first();

  int last();

  /**
   * @param value below 0 only where a sign says so
   * @param step the least by which it could differ in the digits it is written with
   * @param signed whether a plus or a minus stands before it
   */
  record Amount(
      int first,
      int last,
      Kind kind,
      BigDecimal value,
      BigDecimal step,
      boolean signed,
      Hedge hedge)
      implements Mention {
    private static final BigDecimal FARTHEST = new BigDecimal("0.05");
    private static final BigDecimal OVER = new BigDecimal("1.1");
    private static final BigDecimal UNDER = new BigDecimal("0.9");
    private static final BigDecimal SMALL = BigDecimal.TEN;

    Amount of(Kind other) {
      return new Amount(first, last, other, value, step, signed, hedge);
    }

    /** Whether it is a whole number so small that nearly every result has it somewhere. */
    boolean isSmall() {
      return kind == Kind.AMOUNT
          && step.compareTo(BigDecimal.ONE) <= 0
          && value.stripTrailingZeros().scale() <= 0
          && value.abs().compareTo(SMALL) <= 0;
    }

    boolean isWhole() {
      return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether this is how a sentence may write {@code fact}. */
    boolean states(BigDecimal fact) {
      return switch (hedge) {
        case NONE -> isRounded(fact, step);
        case ABOUT -> isRounded(fact, step) || isRounded(fact, coarseStep());
        case OVER -> isRounded(fact, step) || isWithin(value, fact, value.multiply(OVER));
        case UNDER -> isRounded(fact, step) || isWithin(value.multiply(UNDER), fact, value);
      };
    }

    /**
     * Rounded to the digits it has, and not by more than a twentieth: 1 million is not 1.4. All and
     * nothing are not rounded to.
     */
    private boolean isRounded(BigDecimal fact, BigDecimal step) {
      BigDecimal off = fact.subtract(value).abs();
      if (off.signum() == 0) {
        return true;
      }
      boolean end =
          kind == Kind.PERCENT && (value.signum() == 0 || value.compareTo(Measure.HUNDRED) == 0);
      boolean wholePercent = kind == Kind.PERCENT && step.compareTo(BigDecimal.ONE) <= 0;
      return !end
          && off.add(off).compareTo(step) <= 0
          && (wholePercent || off.compareTo(fact.abs().multiply(FARTHEST)) <= 0);
    }

    private static boolean isWithin(BigDecimal low, BigDecimal fact, BigDecimal high) {
      return low.compareTo(fact) <= 0 && fact.compareTo(high) <= 0;
    }

    /** About 1,200 has two digits, not four. */
    private BigDecimal coarseStep() {
      BigDecimal bare = value.stripTrailingZeros();
      return bare.scale() >= 0 ? step : BigDecimal.ONE.scaleByPowerOfTen(-bare.scale()).max(step);
    }

    /** Four digits that can be a year. */
    boolean isYear() {
      return kind == Kind.AMOUNT
          && !signed
          && value.precision() == 4
          && value.scale() == 0
          && value.setScale(0, RoundingMode.UNNECESSARY).intValue() / 100 >= 19
          && value.intValue() / 100 <= 20;
    }
  }

  /**
   * A day, a month, a quarter.
   *
   * @param readings what it can mean: 3/4 can mean two days
   * @param named whether it is the name of a month alone, which states no number
   */
  record Day(int first, int last, List<DateParts> readings, boolean named) implements Mention {
    public Day {
      readings = List.copyOf(readings);
    }
  }

  record Clock(int first, int last, int hour, int minute) implements Mention {}

  /** A number that cannot be read, and so not be proved. */
  record Unreadable(int first, int last) implements Mention {}

  /** Words of numbers that state none. */
  record Nothing(int first, int last) implements Mention {}
}
