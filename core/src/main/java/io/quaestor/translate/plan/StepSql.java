package io.quaestor.translate.plan;

import java.util.ArrayList;
import java.util.List;

/** Writes one step as a SELECT over the rows before it. */
final class StepSql {
  private final SqlMeasures measures;

  StepSql(SqlMeasures measures) {
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
      case Step.Compare compare ->
          "SELECT %1$s, %3$s - %2$s AS %4$s, 100.0 * (%3$s - %2$s) / NULLIF(%2$s, 0) AS %5$s FROM %6$s"
              .formatted(
                  all,
                  compare.before(),
                  compare.after(),
                  Derived.Kind.CHANGE.column(),
                  Derived.Kind.GROWTH_PERCENT.column(),
                  from);
      case Step.Keep keep ->
          "SELECT %s FROM %s WHERE %s %s %s"
              .formatted(
                  all,
                  from,
                  keep.column(),
                  keep.comparison().sign(),
                  keep.number().toPlainString());
      case Step.Known known ->
          "SELECT %s FROM %s WHERE %s IS NOT NULL".formatted(all, from, known.column());
      case Step.Best best -> best(best, columns, from);
      case Step.Summary summary -> summary(summary, from);
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
    String sql =
        switch (derived.kind()) {
          case RUNNING_TOTAL -> "SUM(%s) OVER (%s)";
          case MOVING_AVERAGE -> "AVG(%s) OVER (%s ROWS BETWEEN %d PRECEDING AND CURRENT ROW)";
          case PREVIOUS -> "LAG(%s) OVER (%s)";
          case CHANGE -> "%1$s - LAG(%1$s) OVER (%2$s)";
          case GROWTH_PERCENT ->
              "100.0 * (%1$s - LAG(%1$s) OVER (%2$s)) / NULLIF(LAG(%1$s) OVER (%2$s), 0)";
        };
    return sql.formatted(derived.of(), over(derived), derived.rows() - 1);
  }

  private static String over(Derived derived) {
    String order = "ORDER BY " + key(derived.along());
    return derived.within().isEmpty()
        ? order
        : "PARTITION BY " + String.join(", ", derived.within()) + " " + order;
  }

  private static String key(SortKey key) {
    return key.column() + (key.descending() ? " DESC" : "");
  }
}
