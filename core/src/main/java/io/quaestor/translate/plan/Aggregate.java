package io.quaestor.translate.plan;

/**
 * A way to make one number of many.
 *
 * @param percent for a {@link Kind#PERCENTILE}: how many percent of the values lie at or below it,
 *     1 to 99; 0 for everything else
 */
public record Aggregate(Kind kind, int percent) {
  public static final Aggregate AVERAGE = new Aggregate(Kind.AVERAGE, 0);
  public static final Aggregate MINIMUM = new Aggregate(Kind.MINIMUM, 0);
  public static final Aggregate MAXIMUM = new Aggregate(Kind.MAXIMUM, 0);
  public static final Aggregate SUM = new Aggregate(Kind.SUM, 0);
  public static final Aggregate COUNT = new Aggregate(Kind.COUNT, 0);

  /** Of a sample: the sum of squares is divided by one less than the number of values. */
  public static final Aggregate DEVIATION = new Aggregate(Kind.DEVIATION, 0);

  public static final Aggregate MEDIAN = percentile(50);

  /** What is done with the values. */
  public enum Kind {
    AVERAGE,
    MINIMUM,
    MAXIMUM,
    SUM,
    COUNT,
    DEVIATION,
    PERCENTILE
  }

  public Aggregate {
    boolean given = percent >= 1 && percent <= 99;
    if (given != (kind == Kind.PERCENTILE)) {
      throw new IllegalArgumentException(kind + " with " + percent + " percent");
    }
  }

  public static Aggregate percentile(int percent) {
    return new Aggregate(Kind.PERCENTILE, percent);
  }

  /** How the names of columns that hold it begin. */
  public String prefix() {
    return switch (kind) {
      case AVERAGE -> "avg";
      case MINIMUM -> "min";
      case MAXIMUM -> "max";
      case SUM -> "sum";
      case COUNT -> "count";
      case DEVIATION -> "stddev";
      case PERCENTILE -> percent == 50 ? "median" : "p" + percent;
    };
  }
}
