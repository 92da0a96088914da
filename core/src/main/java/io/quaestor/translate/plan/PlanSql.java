package io.quaestor.translate.plan;

import io.quaestor.sql.Dialect;
import io.quaestor.table.ColumnMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a plan as one SELECT; what comes before the last step stands in WITH. Names come from the
 * catalog, values are quoted. Thread-safe.
 */
public final class PlanSql {
  private final SqlTerms terms;
  private final SqlMeasures measures;
  private final EndSql ends;
  private final StepSql steps;

  public PlanSql(Dialect dialect) {
    this.terms = new SqlTerms(dialect);
    this.measures = new SqlMeasures(dialect, terms);
    this.ends = new EndSql(terms);
    this.steps = new StepSql(measures);
  }

  public String write(QueryPlan plan) {
    List<String> defined = new ArrayList<>();
    if (!EndSql.ends(plan).isEmpty()) {
      defined.add(EndSql.ROWS + " AS (" + ends.rows(plan) + ")");
    }
    String select = grouped(plan);
    List<ColumnMeaning> columns = PlanColumns.ofGroups(plan, Locale.ROOT);
    boolean staged = false;
    for (Step step : toWrite(plan)) {
      String name = staged ? "step_" + defined.size() : "grouped";
      defined.add(name + " AS (" + select + ")");
      select = steps.select(step, names(columns), name);
      columns = PlanColumns.after(step, columns, Locale.ROOT);
      staged = true;
    }
    String with = defined.isEmpty() ? "" : "WITH " + String.join(", ", defined) + " ";
    return with + select + orderBy(plan, staged) + limit(plan);
  }

  /** A ranking at the end is an order and a limit. */
  private static List<Step> toWrite(QueryPlan plan) {
    return plan.endsWithBestOfAll()
        ? plan.steps().subList(0, plan.steps().size() - 1)
        : plan.steps();
  }

  private String grouped(QueryPlan plan) {
    List<String> columns = new ArrayList<>();
    for (Grouping grouping : plan.groupings()) {
      columns.add(as(terms.grouping(grouping), grouping.name()));
    }
    for (Measure measure : plan.measures()) {
      columns.add(as(measures.expression(measure, plan.table()), measure.name()));
    }
    return "SELECT "
        + String.join(", ", columns)
        + " FROM "
        + from(plan)
        + groupBy(plan)
        + having(plan);
  }

  private String from(QueryPlan plan) {
    return EndSql.ends(plan).isEmpty()
        ? plan.table().name() + terms.where(plan.filters())
        : EndSql.ROWS;
  }

  private String groupBy(QueryPlan plan) {
    return plan.groupings().isEmpty()
        ? ""
        : plan.groupings().stream()
            .map(terms::grouping)
            .collect(Collectors.joining(", ", " GROUP BY ", ""));
  }

  private String having(QueryPlan plan) {
    return plan.thresholds().isEmpty()
        ? ""
        : plan.thresholds().stream()
            .map(
                threshold ->
                    "%s %s %s"
                        .formatted(
                            measures.expression(threshold.measure(), plan.table()),
                            threshold.comparison().sign(),
                            terms.bound(threshold.bound())))
            .collect(Collectors.joining(" AND ", " HAVING ", ""));
  }

  /**
   * @param staged whether groupings are columns of earlier rows, called by their names
   */
  private String orderBy(QueryPlan plan, boolean staged) {
    return plan.order().isEmpty()
        ? ""
        : plan.order().stream()
            .map(key -> ordered(key, plan, staged))
            .collect(Collectors.joining(", ", " ORDER BY ", ""));
  }

  private String ordered(SortKey key, QueryPlan plan, boolean staged) {
    String expression =
        plan.groupings().stream()
            .filter(grouping -> grouping.name().equals(key.column()))
            .findFirst()
            .map(grouping -> staged ? terms.orderOf(grouping, key.column()) : terms.order(grouping))
            .orElse(key.column());
    return expression + (key.descending() ? " DESC" : "");
  }

  private static String limit(QueryPlan plan) {
    return plan.endsWithBestOfAll() && plan.steps().getLast() instanceof Step.Best best
        ? " LIMIT " + best.count()
        : "";
  }

  private static List<String> names(List<ColumnMeaning> columns) {
    return columns.stream().map(ColumnMeaning::name).toList();
  }

  private static String as(String expression, String name) {
    return expression.equals(name) ? expression : expression + " AS " + name;
  }
}
