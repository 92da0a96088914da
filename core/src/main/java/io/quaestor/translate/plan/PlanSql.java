package io.quaestor.translate.plan;

import io.quaestor.sql.Dialect;
import io.quaestor.translate.plan.QueryPlan.Order;
import io.quaestor.translate.plan.QueryPlan.Ranking;
import io.quaestor.translate.plan.QueryPlan.Share;
import io.quaestor.translate.plan.QueryPlan.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a plan as one SELECT. Names come from the catalog, values are quoted. Thread-safe. */
public final class PlanSql {
  /** The name of the column that holds percentages. */
  public static final String SHARE = "share_percent";

  /** The name of the column that holds what a running total has come to. */
  public static final String RUNNING_TOTAL = "running_total";

  /** The name of the column that holds moving averages. */
  public static final String MOVING_AVERAGE = "moving_average";

  private final SqlTerms terms;

  public PlanSql(Dialect dialect) {
    this.terms = new SqlTerms(dialect);
  }

  public String write(QueryPlan plan) {
    if (plan.share() == Share.OF_FILTER) {
      return shareOfFilter(plan);
    }
    if (plan.ranking().filter(Ranking::perOuterGroup).isPresent()) {
      return rankedPerGroup(plan, plan.ranking().orElseThrow());
    }
    if (!(plan.window() instanceof Window.Plain)) {
      return windowed(plan);
    }
    return grouped(plan, List.of()) + orderBy(plan) + limit(plan);
  }

  /** The SELECT without its order and limit. */
  private String grouped(QueryPlan plan, List<String> further) {
    List<String> columns = new ArrayList<>();
    for (Grouping grouping : plan.groupings()) {
      columns.add(as(terms.grouping(grouping), grouping.name()));
    }
    for (Measure measure : plan.measures()) {
      columns.add(as(measure.expression(), measure.name()));
    }
    if (plan.share() == Share.OF_GROUPS) {
      Measure measure = plan.measures().getFirst();
      columns.add(
          "100.0 * %s / NULLIF((SELECT %s FROM %s%s), 0) AS %s"
              .formatted(
                  measure.expression(),
                  measure.expression(),
                  plan.table().name(),
                  where(plan.filters()),
                  SHARE));
    }
    columns.addAll(further);
    return "SELECT "
        + String.join(", ", columns)
        + " FROM "
        + plan.table().name()
        + where(plan.filters())
        + groupBy(plan)
        + having(plan);
  }

  private String shareOfFilter(QueryPlan plan) {
    String expression = plan.measures().getFirst().expression();
    List<Filter> whole =
        plan.filters().stream().filter(filter -> !(filter instanceof Filter.Values)).toList();
    String table = plan.table().name();
    return "SELECT 100.0 * (SELECT %s FROM %s%s) / NULLIF((SELECT %s FROM %s%s), 0) AS %s"
        .formatted(
            expression, table, where(plan.filters()), expression, table, where(whole), SHARE);
  }

  /** Ties share a place, so that no group with the same number is left out. */
  private String rankedPerGroup(QueryPlan plan, Ranking ranking) {
    String outer =
        plan.groupings().subList(0, plan.groupings().size() - 1).stream()
            .map(terms::grouping)
            .collect(Collectors.joining(", "));
    String place =
        "RANK() OVER (PARTITION BY %s ORDER BY %s%s) AS place"
            .formatted(
                outer,
                plan.measures().getFirst().expression(),
                ranking.descending() ? " DESC" : "");
    String columns = String.join(", ", names(plan));
    return "SELECT %s FROM (%s) AS ranked WHERE place <= %d ORDER BY %s, place, %s"
        .formatted(
            columns,
            grouped(plan, List.of(place)),
            ranking.count(),
            outerOrder(plan),
            plan.groupings().getLast().name());
  }

  /** The outer groups in their own order, named as the inner SELECT calls them. */
  private String outerOrder(QueryPlan plan) {
    return plan.groupings().subList(0, plan.groupings().size() - 1).stream()
        .map(grouping -> terms.orderOf(grouping, grouping.name()))
        .collect(Collectors.joining(", "));
  }

  private String windowed(QueryPlan plan) {
    Grouping along = plan.groupings().getLast();
    Measure measure = plan.measures().getFirst();
    String function =
        switch (plan.window()) {
          case Window.RunningTotal any ->
              "SUM(%s) OVER (ORDER BY %s) AS %s"
                  .formatted(measure.name(), along.name(), RUNNING_TOTAL);
          case Window.MovingAverage average ->
              "AVG(%s) OVER (ORDER BY %s ROWS BETWEEN %d PRECEDING AND CURRENT ROW) AS %s"
                  .formatted(measure.name(), along.name(), average.rows() - 1, MOVING_AVERAGE);
          case Window.Plain any -> throw new IllegalStateException("a plain plan has no window");
        };
    return "SELECT %s, %s FROM (%s) AS along ORDER BY %s"
        .formatted(
            String.join(", ", names(plan)), function, grouped(plan, List.of()), along.name());
  }

  private static List<String> names(QueryPlan plan) {
    return Stream.concat(
            plan.groupings().stream().map(Grouping::name),
            plan.measures().stream().map(Measure::name))
        .toList();
  }

  private String where(List<Filter> filters) {
    return filters.isEmpty()
        ? ""
        : filters.stream()
            .map(terms::condition)
            .collect(Collectors.joining(" AND ", " WHERE ", ""));
  }

  private String groupBy(QueryPlan plan) {
    return plan.groupings().isEmpty()
        ? ""
        : plan.groupings().stream()
            .map(terms::grouping)
            .collect(Collectors.joining(", ", " GROUP BY ", ""));
  }

  private static String having(QueryPlan plan) {
    return plan.thresholds().isEmpty()
        ? ""
        : plan.thresholds().stream()
            .map(
                threshold ->
                    "%s %s %s"
                        .formatted(
                            threshold.measure().expression(),
                            threshold.comparison().sign(),
                            threshold.number().toPlainString()))
            .collect(Collectors.joining(" AND ", " HAVING ", ""));
  }

  /** Every order ends in the groupings, so that equal numbers always come in the same order. */
  private String orderBy(QueryPlan plan) {
    if (plan.groupings().isEmpty()) {
      return "";
    }
    List<String> keys = new ArrayList<>();
    byMeasure(plan)
        .ifPresent(
            descending ->
                keys.add(plan.measures().getFirst().name() + (descending ? " DESC" : "")));
    plan.groupings().forEach(grouping -> keys.add(terms.order(grouping)));
    return " ORDER BY " + String.join(", ", keys);
  }

  /** Whether the first measure leads the order, and if so, whether the most comes first. */
  private static Optional<Boolean> byMeasure(QueryPlan plan) {
    if (plan.measures().isEmpty()) {
      return Optional.empty();
    }
    if (plan.ranking().isPresent()) {
      return plan.ranking().map(Ranking::descending);
    }
    Order order = plan.order();
    if (order == Order.NATURAL) {
      boolean ordered =
          plan.groupings().stream()
              .anyMatch(
                  grouping ->
                      switch (grouping.kind()) {
                        case DAY, PERIOD, CYCLE -> true;
                        case CATEGORY, IDENTIFIER, MEASURE -> false;
                      });
      return ordered ? Optional.empty() : Optional.of(true);
    }
    return order == Order.BY_GROUPING
        ? Optional.empty()
        : Optional.of(order == Order.BY_MEASURE_DESCENDING);
  }

  private static String limit(QueryPlan plan) {
    return plan.ranking().map(ranking -> " LIMIT " + ranking.count()).orElse("");
  }

  private static String as(String expression, String name) {
    return expression.equals(name) ? expression : expression + " AS " + name;
  }
}
