package io.quaestor.analysis.prose;

import io.quaestor.prompt.Quoted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures of whole columns, computed for a model that would compute them wrongly. None is told that
 * would not be a proof: no total of a part, nothing of a result that was cut.
 */
final class FigureLines {
  private static final int MOST_COLUMNS = 6;
  private static final int DECIMALS = 2;

  private FigureLines() {}

  /** A line for each measure; empty when there is nothing to add to the rows. */
  static String of(Result result) {
    if (result.extent() == Extent.CUT || result.rows() < 2) {
      return "";
    }
    List<String> lines =
        result.measures().stream()
            .limit(MOST_COLUMNS)
            .map(measure -> line(measure, result.extent()))
            .toList();
    return String.join("\n", lines);
  }

  private static String line(Measure measure, Extent extent) {
    List<Integer> ranked = measure.ranked();
    BigDecimal greatest = measure.value(ranked.getFirst());
    List<String> figures = new ArrayList<>();
    figures.add("greatest " + number(greatest));
    figures.add("least " + number(measure.value(ranked.getLast())));
    if (extent == Extent.WHOLE) {
      figures.add("average " + number(measure.average()));
      figures.add("median " + number(measure.median()));
      if (measure.addsUp()) {
        figures.add("total " + number(measure.total()));
      }
      if (measure.hasShares()) {
        BigDecimal share = Measure.percentOf(greatest, measure.total());
        figures.add(
            "share of the greatest "
                + share.setScale(1, RoundingMode.HALF_UP).toPlainString()
                + "%");
      }
    }
    return Quoted.text(measure.meaning().name()) + ": " + String.join(", ", figures);
  }

  private static String number(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }
}
