package io.quaestor.translate.grammar;

import io.quaestor.analysis.Coverage;
import io.quaestor.chart.ChartType;
import io.quaestor.translate.Translation.Shape;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanColumns;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.Step;
import java.util.Locale;
import java.util.Optional;

/** Says what a plan's result means and which of the groups are in it. */
final class PlanShape {
  private PlanShape() {}

  static Shape of(QueryPlan plan, Locale language, Optional<ChartType> wanted, String title) {
    Coverage coverage = coverage(plan);
    boolean parts = hasShares(plan) && coverage == Coverage.WHOLE;
    return new Shape(PlanColumns.of(plan, language), wanted, parts, coverage, title);
  }

  private static boolean hasShares(QueryPlan plan) {
    return !plan.groupings().isEmpty()
        && plan.measures().stream().anyMatch(Measure.ShareOf.class::isInstance);
  }

  private static Coverage coverage(QueryPlan plan) {
    Coverage coverage = plan.thresholds().isEmpty() ? Coverage.WHOLE : Coverage.PART;
    for (Step step : plan.steps()) {
      coverage =
          switch (step) {
            case Step.Add any -> coverage;
            case Step.Known any -> Coverage.PART;
            case Step.Summary any -> Coverage.WHOLE;
            case Step.Best best -> cut(coverage, best);
          };
    }
    return coverage;
  }

  private static Coverage cut(Coverage before, Step.Best best) {
    if (before != Coverage.WHOLE || !best.within().isEmpty()) {
      return Coverage.PART;
    }
    return best.descending() ? Coverage.MOST : Coverage.LEAST;
  }
}
