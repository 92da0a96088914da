package io.quaestor.translate.telling;

import io.quaestor.analysis.Claim;
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
public final class PlanShape {
  private PlanShape() {}

  public static Shape of(
      QueryPlan plan,
      Locale language,
      Optional<ChartType> wanted,
      String title,
      Optional<Claim> claim) {
    Coverage coverage = coverage(plan);
    boolean parts = hasShares(plan) && coverage == Coverage.WHOLE;
    return new Shape(PlanColumns.of(plan, language), wanted, parts, coverage, title, claim);
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
            case Step.Compare any -> coverage;
            case Step.Percent any -> coverage;
            case Step.Keep any -> Coverage.PART;
            case Step.Known any -> Coverage.PART;
            case Step.Pairs any -> Coverage.WHOLE;
            case Step.Spread any -> Coverage.WHOLE;
            case Step.Summary any -> Coverage.WHOLE;
            case Step.Portion any -> Coverage.WHOLE;
            case Step.Best best -> byMeasure(best, plan) ? cut(coverage, best) : Coverage.PART;
          };
    }
    return coverage;
  }

  /** Whether a ranking is by what is computed, and not by what was made of it. */
  private static boolean byMeasure(Step.Best best, QueryPlan plan) {
    return plan.steps().stream()
        .noneMatch(
            step ->
                step instanceof Step.Compare
                    || (step instanceof Step.Add add && add.column().name().equals(best.by())));
  }

  private static Coverage cut(Coverage before, Step.Best best) {
    if (before != Coverage.WHOLE || !best.within().isEmpty()) {
      return Coverage.PART;
    }
    return best.descending() ? Coverage.MOST : Coverage.LEAST;
  }
}
