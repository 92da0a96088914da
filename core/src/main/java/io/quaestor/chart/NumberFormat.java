package io.quaestor.chart;

import io.quaestor.catalog.Unit;
import io.quaestor.chart.ResultShape.Measure;
import java.math.BigDecimal;

/**
 * How the numbers of a measure are written.
 *
 * @see <a href="https://d3js.org/d3-format">d3-format, the language of these patterns</a>
 */
final class NumberFormat {
  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

  private final Measure measure;

  NumberFormat(Measure measure) {
    this.measure = measure;
  }

  /** To the last digit that matters. */
  String exact() {
    boolean whole = measure.values().allMatch(value -> value.scale() <= 0);
    if (whole) {
      return ",.0f";
    }
    boolean small = largest().compareTo(BigDecimal.ONE) < 0;
    return measure.meaning().unit() == Unit.MONEY ? ",.2f" : small ? ",.4~f" : ",.2~f";
  }

  /** Along an axis: 1.2M rather than 1,200,000. */
  String axis() {
    return largest().compareTo(LARGE) >= 0 ? "~s" : ",.4~f";
  }

  private BigDecimal largest() {
    return measure.values().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
  }
}
