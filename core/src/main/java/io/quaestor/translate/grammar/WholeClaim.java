package io.quaestor.translate.grammar;

import io.quaestor.analysis.Claim;
import io.quaestor.analysis.Limit;
import io.quaestor.table.Cell;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Threshold;
import java.util.List;
import java.util.Optional;

/** "Did we pass 20 million in October": a limit for everything at once, and for no groups. */
final class WholeClaim {
  private WholeClaim() {}

  /** Takes the only threshold as what is claimed of the whole, where that is what it can mean. */
  static void take(Draft draft, List<Grouping> groupings, List<Threshold> thresholds) {
    boolean plain =
        draft.claim.asked != null
            && !draft.claim.anyWillDo
            && groupings.isEmpty()
            && thresholds.size() == 1
            && of(thresholds.getFirst()).isPresent()
            && draft.conditions.size() == 1
            && draft.aggregate == null
            && draft.unit == null
            && draft.ranking.most == null
            && draft.trend == null
            && !draft.part.share
            && !draft.compared
            && !draft.count.wanted
            && draft.choices.several().isEmpty();
    if (plain && draft.measures.equals(List.of(thresholds.getFirst().measure()))) {
      draft.claim.limit = thresholds.removeFirst();
    }
  }

  static Optional<Claim> of(Threshold claimed) {
    Comparison comparison = claimed.comparison();
    if (!comparison.isLimit()) {
      return Optional.empty();
    }
    return switch (claimed.bound()) {
      case Bound.Amount amount ->
          Optional.of(
              new Claim.Within(
                  claimed.measure().name(),
                  new Limit(
                      comparison.isAbove(),
                      comparison.isInclusive(),
                      Cell.number(amount.value()))));
      case Bound.Day any -> Optional.empty();
      case Bound.AllOf any -> Optional.empty();
    };
  }
}
