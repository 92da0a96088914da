package io.quaestor.translate.plan;

import io.quaestor.catalog.Unit;
import java.util.List;
import java.util.Locale;

/**
 * A measure over some of a group's rows only, to be set beside the same over others.
 *
 * @param suffix tells its column from others that are computed of the same
 * @param rowsLabel what people call these rows
 * @param rows all of them must hold
 */
public record Restricted(Measure of, String suffix, String rowsLabel, List<Filter> rows)
    implements Measure {
  public Restricted {
    rows = List.copyOf(rows);
  }

  /** Whether a measure can see some rows only: its aggregates must be known. */
  public static boolean canBe(Measure measure) {
    return switch (measure) {
      case Measure.Named named -> AggregateCalls.areKnown(named.metric().expression());
      case Measure.Per per -> AggregateCalls.areKnown(per.metric().expression());
      case Measure.OfColumn ofColumn ->
          switch (ofColumn.aggregate().kind()) {
            case AVERAGE, MINIMUM, MAXIMUM, SUM, COUNT -> true;
            case DEVIATION, PERCENTILE -> false;
          };
      case Measure.Different any -> true;
      case Restricted any -> false;
      case Measure.ShareOf any -> false;
      case AtEnd any -> false;
      case Missing any -> false;
    };
  }

  @Override
  public String name() {
    return of.name() + "_" + suffix;
  }

  @Override
  public Unit unit() {
    return of.unit();
  }

  @Override
  public boolean additive() {
    return of.additive();
  }

  @Override
  public String label(Locale language) {
    return PlanText.measure("only", language, of.label(language), rowsLabel);
  }
}
