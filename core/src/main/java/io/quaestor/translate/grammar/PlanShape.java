package io.quaestor.translate.grammar;

import io.quaestor.analysis.Coverage;
import io.quaestor.catalog.Unit;
import io.quaestor.chart.ChartType;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.translate.Translation.Shape;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanSql;
import io.quaestor.translate.plan.PlanText;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.QueryPlan.Share;
import io.quaestor.translate.plan.QueryPlan.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what the columns of a plan's result mean, in the order in which they are selected. */
final class PlanShape {
  private PlanShape() {}

  static Shape of(QueryPlan plan, Locale language, Optional<ChartType> wanted, String title) {
    boolean shares = plan.share() == Share.OF_GROUPS;
    Coverage coverage = coverage(plan);
    boolean whole = coverage == Coverage.WHOLE;
    return new Shape(columns(plan, language), wanted, shares && whole, coverage, title);
  }

  private static Coverage coverage(QueryPlan plan) {
    if (!plan.thresholds().isEmpty()) {
      return Coverage.PART;
    }
    return plan.ranking()
        .map(
            ranking ->
                ranking.perOuterGroup()
                    ? Coverage.PART
                    : ranking.descending() ? Coverage.MOST : Coverage.LEAST)
        .orElse(Coverage.WHOLE);
  }

  private static List<ColumnMeaning> columns(QueryPlan plan, Locale language) {
    List<ColumnMeaning> columns = new ArrayList<>();
    ColumnMeaning share =
        ColumnMeaning.measure(
            PlanSql.SHARE,
            PlanText.derived("share", language),
            Unit.PERCENT,
            plan.share() == Share.OF_GROUPS);
    if (plan.share() == Share.OF_FILTER) {
      return List.of(share);
    }
    for (Grouping grouping : plan.groupings()) {
      columns.add(
          ColumnMeaning.grouping(
              grouping.name(), grouping.kind(), PlanText.label(grouping, language)));
    }
    for (Measure measure : plan.measures()) {
      columns.add(
          ColumnMeaning.measure(
              measure.name(), measure.label(language), measure.unit(), measure.additive()));
    }
    if (plan.share() == Share.OF_GROUPS) {
      columns.add(share);
    }
    window(plan, language).ifPresent(columns::add);
    return columns;
  }

  private static Optional<ColumnMeaning> window(QueryPlan plan, Locale language) {
    return switch (plan.window()) {
      case Window.Plain any -> Optional.empty();
      case Window.RunningTotal any ->
          Optional.of(
              ColumnMeaning.measure(
                  PlanSql.RUNNING_TOTAL,
                  PlanText.derived("running-total", language),
                  plan.measures().getFirst().unit(),
                  false));
      case Window.MovingAverage any ->
          Optional.of(
              ColumnMeaning.measure(
                  PlanSql.MOVING_AVERAGE,
                  PlanText.derived("moving-average", language),
                  plan.measures().getFirst().unit(),
                  false));
    };
  }
}
