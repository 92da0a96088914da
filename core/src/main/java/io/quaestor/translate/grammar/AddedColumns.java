package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.RowCondition;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is computed of the groups' rows, column by column, before a ranking cuts them. */
final class AddedColumns {
  private final Draft draft;
  private final List<Grouping> groupings;
  private final Optional<SidesAsColumns> sides;

  AddedColumns(Draft draft, List<Grouping> groupings) {
    this.draft = draft;
    this.groupings = groupings;
    this.sides = SidesAsColumns.of(draft);
  }

  /** Two columns in the place of one measure, where two sets are set against each other. */
  Optional<List<Measure>> measures() {
    return sides.map(both -> both.measures(draft.measures.getFirst()));
  }

  /**
   * @param measure the column that all others are made of
   */
  List<Step> steps(String measure) {
    List<Step> steps = new ArrayList<>();
    if (draft.change.wanted) {
      Differences differences = new Differences(draft, groupings);
      steps.addAll(
          sides
              .map(both -> both.steps(draft.measures.getFirst()))
              .orElseGet(() -> differences.steps(measure)));
      steps.addAll(differences.kept());
      if (draft.change.onlyWhatDiffers) {
        steps.add(
            new Step.Keep(
                new RowCondition(Derived.Kind.CHANGE.column(), Comparison.NOT, BigDecimal.ZERO)));
      }
    }
    if (draft.change.rise != null) {
      steps.add(draft.change.rise);
    }
    if (draft.trend != null) {
      steps.add(new Step.Add(draft.trend.of(measure, groupings.getLast().name())));
    }
    steps.addAll(new AgainstMean(draft, groupings).steps(measure));
    if (draft.ranking.placed) {
      steps.add(new Places(draft, groupings).step(measure));
    }
    return steps;
  }

  /**
   * @param measure the column that leads where a measure does; null without one
   */
  List<SortKey> order(@Nullable String measure, Step.@Nullable Best best) {
    if (draft.part.mean != null && draft.count.wanted) {
      return List.of();
    }
    if (draft.ranking.placed) {
      return new Places(draft, groupings).order();
    }
    String leading = sides.isPresent() ? rankedBy(measure) : measure;
    return draft.sorting.keys(groupings, leading, best);
  }

  /** The column that a ranking is by. */
  @Nullable String rankedBy(@Nullable String measure) {
    return draft.change.wanted && (draft.ranking.byChange || draft.ranking.most == null)
        ? Differences.column(draft)
        : measure;
  }
}
