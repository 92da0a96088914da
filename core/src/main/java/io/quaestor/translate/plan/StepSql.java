package io.quaestor.translate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
              .formatted(all, WindowSql.of(add.column(), columns), add.column().name(), from);
      case Step.Compare compare ->
          "SELECT %1$s, %3$s - %2$s AS %4$s, 100.0 * (%3$s - %2$s) / NULLIF(%2$s, 0) AS %5$s FROM %6$s"
              .formatted(
                  all,
                  compare.before(),
                  compare.after(),
                  Derived.Kind.CHANGE.column(),
                  Derived.Kind.GROWTH_PERCENT.column(),
                  from);
      case Step.Percent percent ->
          "SELECT %s, 100.0 * COALESCE(%s, 0) / NULLIF(%s, 0) AS %s FROM %s"
              .formatted(
                  all, percent.part(), percent.whole(), Derived.Kind.SHARE_PERCENT.column(), from);
      case Step.Keep keep ->
          "SELECT %s FROM %s WHERE %s".formatted(all, from, conditions(keep.conditions()));
      case Step.Portion portion ->
          "SELECT 100.0 * SUM(CASE WHEN %s THEN 1 ELSE 0 END) / NULLIF(COUNT(*), 0) AS %s FROM %s"
              .formatted(
                  conditions(portion.conditions()), Derived.Kind.SHARE_PERCENT.column(), from);
      case Step.Known known ->
          "SELECT %s FROM %s WHERE %s IS NOT NULL".formatted(all, from, known.column());
      case Step.Best best -> best(best, columns, from);
      case Step.Pairs pairs ->
          "SELECT %1$s, %2$s, COUNT(*) AS %3$s FROM (SELECT one.%1$s, two.%1$s AS %2$s FROM %4$s AS one JOIN %4$s AS two ON one.%5$s = two.%5$s AND one.%1$s < two.%1$s) AS pairs GROUP BY %1$s, %2$s"
              .formatted(
                  pairs.of().name(), pairs.other(), Step.Pairs.COUNT, from, pairs.within().name());
      case Step.Spread spread -> spread(spread, from);
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
    List<String> columns = new ArrayList<>();
    for (String name : summary.of()) {
      columns.add(measures.aggregate(summary.aggregate(), name) + " AS " + summary.nameOf(name));
    }
    return together(summary.by(), columns, from);
  }

  private String spread(Step.Spread spread, String from) {
    List<String> columns = new ArrayList<>();
    for (int percent : spread.percents()) {
      columns.add(
          measures.aggregate(Aggregate.percentile(percent), spread.of())
              + " AS "
              + spread.nameOf(percent));
    }
    return together(spread.by(), columns, from);
  }

  private static String together(List<Grouping> groupings, List<String> computed, String from) {
    List<String> by = groupings.stream().map(Grouping::name).toList();
    List<String> columns = new ArrayList<>(by);
    columns.addAll(computed);
    return "SELECT %s FROM %s%s"
        .formatted(
            String.join(", ", columns),
            from,
            by.isEmpty() ? "" : " GROUP BY " + String.join(", ", by));
  }

  private static String conditions(List<RowCondition> conditions) {
    return conditions.stream().map(StepSql::condition).collect(Collectors.joining(" AND "));
  }

  private static String condition(RowCondition condition) {
    String number = condition.number().toPlainString();
    return "%s %s %s"
        .formatted(
            condition.column(),
            condition.comparison().sign(),
            condition.of() == null ? number : number + " * " + condition.of());
  }
}
