package io.quaestor.translate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one step as a SELECT over the rows before it. */
final class StepSql {
  private final SqlTerms terms;
  private final SqlMeasures measures;

  StepSql(SqlTerms terms, SqlMeasures measures) {
    this.terms = terms;
    this.measures = measures;
  }

  /**
   * @param columns the names of the columns before the step
   * @param from what the rows before it are called
   */
  String select(Step step, List<String> columns, String from) {
    String all = String.join(", ", columns);
    return switch (step) {
      case Step.Add add ->
          "SELECT %s, %s AS %s FROM %s"
              .formatted(all, window(add.column()), add.column().name(), from);
      case Step.Keep keep ->
          "SELECT %s FROM %s WHERE %s %s %s"
              .formatted(
                  all, from, keep.column(), keep.comparison().sign(), terms.bound(keep.bound()));
      case Step.Known known ->
          "SELECT %s FROM %s WHERE %s IS NOT NULL".formatted(all, from, known.column());
      case Step.Best best -> best(best, columns, from);
      case Step.Summary summary -> summary(summary, from);
      case Step.Show show -> "SELECT %s FROM %s".formatted(String.join(", ", show.columns()), from);
    };
  }

  /** Ties share a place within a group, so that no row with the same number is left out. */
  private static String best(Step.Best best, List<String> columns, String from) {
    String all = String.join(", ", columns);
    String direction = best.descending() ? " DESC" : "";
    if (best.within().isEmpty()) {
      List<String> keys = new ArrayList<>(List.of(best.by() + direction));
      columns.stream().filter(column -> !column.equals(best.by())).forEach(keys::add);
      return "SELECT %s FROM %s ORDER BY %s LIMIT %d"
          .formatted(all, from, String.join(", ", keys), best.count());
    }
    return "SELECT %1$s FROM (SELECT %1$s, RANK() OVER (PARTITION BY %2$s ORDER BY %3$s) AS place_within FROM %4$s) AS placed WHERE place_within <= %5$d"
        .formatted(
            all, String.join(", ", best.within()), best.by() + direction, from, best.count());
  }

  private String summary(Step.Summary summary, String from) {
    List<String> by = summary.by().stream().map(Grouping::name).toList();
    List<String> columns = new ArrayList<>(by);
    for (String name : summary.of()) {
      columns.add(measures.aggregate(summary.aggregate(), name) + " AS " + summary.nameOf(name));
    }
    return "SELECT %s FROM %s%s"
        .formatted(
            String.join(", ", columns),
            from,
            by.isEmpty() ? "" : " GROUP BY " + String.join(", ", by));
  }

  private static String window(Derived derived) {
    String of = derived.of();
    return switch (derived) {
      case Derived.Share any ->
          "100.0 * %s / NULLIF(SUM(%s) OVER (%s), 0)".formatted(of, of, over(any, ""));
      case Derived.RunningTotal total ->
          "SUM(%s) OVER (%s)".formatted(of, over(total, total.along()));
      case Derived.MovingAverage average ->
          "AVG(%s) OVER (%s ROWS BETWEEN %d PRECEDING AND CURRENT ROW)"
              .formatted(of, over(average, average.along()), average.rows() - 1);
      case Derived.Previous previous ->
          "LAG(%s) OVER (%s)".formatted(of, over(previous, key(previous.along())));
      case Derived.Change change ->
          "%1$s - LAG(%1$s) OVER (%2$s)".formatted(of, over(change, key(change.along())));
      case Derived.Growth growth ->
          "100.0 * (%1$s - LAG(%1$s) OVER (%2$s)) / NULLIF(LAG(%1$s) OVER (%2$s), 0)"
              .formatted(of, over(growth, key(growth.along())));
      case Derived.CumulativeShare share ->
          "100.0 * SUM(%1$s) OVER (%2$s ROWS UNBOUNDED PRECEDING) / NULLIF(SUM(%1$s) OVER (%3$s), 0)"
              .formatted(of, over(share, of + " DESC, " + share.tie()), over(share, ""));
      case Derived.Place place ->
          "RANK() OVER (%s)".formatted(over(place, of + (place.descending() ? " DESC" : "")));
      case Derived.Mean mean -> "AVG(%s) OVER (%s)".formatted(of, over(mean, ""));
    };
  }

  private static String key(SortKey key) {
    return key.column() + (key.descending() ? " DESC" : "");
  }

  private static String over(Derived derived, String order) {
    String partition =
        derived.within().isEmpty()
            ? ""
            : derived.within().stream().collect(Collectors.joining(", ", "PARTITION BY ", ""));
    String ordered = order.isEmpty() ? "" : "ORDER BY " + order;
    return partition.isEmpty() || ordered.isEmpty()
        ? partition + ordered
        : partition + " " + ordered;
  }
}
