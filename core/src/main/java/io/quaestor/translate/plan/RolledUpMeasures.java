package io.quaestor.translate.plan;

import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Rollup;
import io.quaestor.catalog.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures of a table, computed from a rollup of it under the same names. */
final class RolledUpMeasures {
  private final Rollup rollup;
  private final RolledUpRows rows;
  private final RolledUpCalls calls;

  RolledUpMeasures(Rollup rollup, RolledUpRows rows) {
    this.rollup = rollup;
    this.rows = rows;
    this.calls = new RolledUpCalls(rollup);
  }

  Optional<List<Measure>> moved(List<Measure> measures) {
    List<Measure> moved = new ArrayList<>();
    measures.forEach(measure -> moved(measure).ifPresent(moved::add));
    return moved.size() == measures.size() ? Optional.of(moved) : Optional.empty();
  }

  Optional<Measure> moved(Measure measure) {
    return switch (measure) {
      case Measure.Named named -> computed(named, named.metric().expression()).map(any -> any);
      case Measure.OfColumn ofColumn -> ofColumn(ofColumn);
      case Measure.Different different -> kept(different, rows.isExact(different.column()));
      case Measure.Per per ->
          rows.isExact(per.column())
              ? computed(new Measure.Named(per.metric()), per.metric().expression())
                  .map(moved -> new Measure.Per(moved.metric(), per.column()))
              : Optional.empty();
      case Measure.ShareOf share ->
          moved(share.part())
              .flatMap(
                  part -> rows.moved(share.whole()).map(whole -> new Measure.ShareOf(part, whole)));
      case Restricted only ->
          moved(only.of())
              .flatMap(
                  of ->
                      rows.moved(only.rows())
                          .map(some -> new Restricted(of, only.suffix(), only.rowsLabel(), some)));
      case Missing missing -> kept(missing, rows.isExact(missing.column()));
      // A group's first and last rows are no sums.
      case AtEnd any -> Optional.empty();
    };
  }

  private Optional<Measure> ofColumn(Measure.OfColumn measure) {
    String column = measure.column().name();
    return switch (measure.aggregate().kind()) {
      case SUM -> computed(measure, "SUM(" + column + ")").map(any -> any);
      case COUNT -> computed(measure, "COUNT(*)").map(any -> any);
      case MINIMUM, MAXIMUM -> kept(measure, rows.isExact(measure.column()));
      case AVERAGE, DEVIATION, PERCENTILE -> Optional.empty();
    };
  }

  /** A measure of the same name, with {@code expression} computed from the rollup. */
  private Optional<Measure.Named> computed(Measure measure, String expression) {
    return calls
        .moved(expression)
        .map(
            moved ->
                new Measure.Named(
                    new Metric(
                        measure.name(),
                        rollup.name(),
                        moved,
                        measure.unit(),
                        measure.additive(),
                        Optional.empty(),
                        Wording.none(),
                        Wording.none(),
                        "")));
  }

  private static Optional<Measure> kept(Measure measure, boolean same) {
    return same ? Optional.of(measure) : Optional.empty();
  }
}
