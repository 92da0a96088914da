package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import java.math.BigDecimal;
import java.util.Optional;

/** Questions whose plans have a shape of their own: portions of a whole, and shares of shares. */
final class SpecialPlans {
  private SpecialPlans() {}

  /** The plan of such a question; nothing for any other, or where the draft holds an objection. */
  static Optional<QueryPlan> of(Draft draft) {
    BigDecimal portion = draft.part.portion;
    Metric of = draft.part.portionOf;
    if (portion != null && of != null) {
      return new Pareto(draft).plan(portion, new Measure.Named(of));
    }
    if (CumulativeShares.areAsked(draft)) {
      return new CumulativeShares(draft).plan();
    }
    if (SharesWithin.areAsked(draft)) {
      return new SharesWithin(draft).plan();
    }
    return PortionOfThings.isAsked(draft) ? new PortionOfThings(draft).plan() : Optional.empty();
  }
}
