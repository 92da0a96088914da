package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.PlanText;
import io.quaestor.translate.plan.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a ranking ranks and how many it shows. */
final class RankChoice {
  /** How many groups "the best products" shows. */
  private static final int DEFAULT_COUNT = 10;

  private final Draft draft;

  RankChoice(Draft draft) {
    this.draft = draft;
  }

  /**
   * @param measure the name of the column that is ranked by, null without one
   * @return null where nothing is ranked
   */
  Step.@Nullable Best best(List<Grouping> groupings, @Nullable String measure) {
    if (draft.ranking.most == null) {
      if (draft.ranking.count > 0) {
        draft.object("object.number", draft.ranking.count);
      }
      return null;
    }
    if (groupings.isEmpty() || measure == null) {
      draft.object("object.no-ranked");
      return null;
    }
    boolean each = !draft.groupings.isEmpty() && groupings.size() > draft.groupings.size();
    int count =
        draft.ranking.count > 0 ? draft.ranking.count : draft.subjectIsPlural ? DEFAULT_COUNT : 1;
    if (draft.ranking.count == 0 && draft.subjectIsPlural) {
      draft.assume("assume.rank-count", DEFAULT_COUNT);
    }
    List<String> within =
        each
            ? groupings.subList(0, groupings.size() - 1).stream().map(Grouping::name).toList()
            : List.of();
    return new Step.Best(measure, draft.ranking.most, count, within);
  }

  /** "Best sellers", "what sells best": such words are said of what the shop sells. */
  private boolean sellsBest() {
    return isBestSelling() || (draft.heard.sold && draft.choices.several().isEmpty());
  }

  /** Whether it is ranked by what the things are counted in that the shop sells. */
  private boolean isBestSelling() {
    String metric = draft.ranking.metric == null ? "" : draft.ranking.metric.name();
    return soldColumn().flatMap(Column::countedAs).filter(metric::equals).isPresent();
  }

  /** Ranks what is sold where nothing else was named. */
  void subject() {
    soldColumn()
        .map(Grouping.ByColumn::new)
        .ifPresent(sold -> draft.subject(sold, draft.ranking.count > 1));
  }

  /** "The top 5" of nothing in particular are those of what the shop sells. */
  void rankWhatIsSold(List<Grouping> groupings) {
    if (draft.ranking.most == null || draft.unit != null || !draft.subjects.isEmpty()) {
      return;
    }
    boolean alone = groupings.isEmpty() && (draft.ranking.count > 1 || sellsBest());
    boolean each = !groupings.isEmpty() && isBestSelling() && !draft.ranking.byMeasure;
    if (!(alone || each) || groupings.stream().anyMatch(g -> g.column().countedAs().isPresent())) {
      return;
    }
    soldColumn()
        .map(Grouping.ByColumn::new)
        .ifPresent(
            sold -> {
              groupings.add(sold);
              draft.assume("assume.ranked", PlanText.label(sold, draft.messages.language()));
            });
  }

  /** "What was not sold in October" is about what the shop sells. */
  void nameWhatIsSold(List<Grouping> groupings) {
    if (groupings.isEmpty() && draft.heard.which && !draft.choices.isEmpty()) {
      soldColumn()
          .map(Grouping.ByColumn::new)
          .ifPresent(
              sold -> {
                groupings.add(sold);
                draft.assume("assume.things", PlanText.label(sold, draft.messages.language()));
              });
    }
  }

  private Optional<Column> soldColumn() {
    return draft.table.columns().stream()
        .filter(column -> column.countedAs().isPresent())
        .findFirst();
  }
}
