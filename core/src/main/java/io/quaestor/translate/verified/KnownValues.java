package io.quaestor.translate.verified;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Segment;
import io.quaestor.sql.Constants;
import io.quaestor.sql.Dialect;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of SQL that do not depend on what was asked: the catalog's, units, a whole in percent. */
final class KnownValues {
  private static final Set<String> HARMLESS =
      Set.of(
          "",
          "0",
          "1",
          "2",
          "0.0",
          "1.0",
          "2.0",
          "100",
          "100.0",
          "hour",
          "day",
          "week",
          "month",
          "quarter",
          "year",
          "%Y",
          "%m",
          "%d",
          "%H",
          "%w",
          "%Y-%m",
          "%Y-%m-%d",
          "YYYY",
          "YYYY-MM",
          "YYYY-MM-DD");

  private KnownValues() {}

  static Set<String> of(Dataset dataset, Dialect dialect) {
    Stream<String> catalog =
        Stream.concat(
                dataset.metrics().stream().map(Metric::expression),
                dataset.segments().stream().map(Segment::condition))
            .flatMap(sql -> Constants.of(sql, dialect).stream())
            .flatMap(constants -> constants.values().stream());
    return Stream.concat(HARMLESS.stream(), catalog).collect(Collectors.toUnmodifiableSet());
  }
}
