package io.quaestor.translate.grammar;

import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.telling.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What may be done to a draft so that one part of its reading goes. */
final class Removals {
  private final Draft draft;
  private final QueryPlan plan;

  /**
   * @param draft is looked at and stays as it is
   * @param plan what is made of it
   */
  Removals(Draft draft, QueryPlan plan) {
    this.draft = draft;
    this.plan = plan;
  }

  List<Consumer<Draft>> of(ReadingPart.Kind kind) {
    return switch (kind) {
      case DAYS, WEEKDAYS, HOURS, AMOUNT, VALUES, EXCEPT -> choices();
      case CONDITION -> conditions();
      case GROUP, LIST -> List.of(Removals::ungroup);
      case RANK -> List.of(Removals::unrank);
      case ORDER -> List.of(next -> next.sorting = Sorting.NATURAL);
      case MEASURE -> measures();
      case OTHER -> List.of(Removals::claimNothing);
    };
  }

  private List<Consumer<Draft>> choices() {
    List<Consumer<Draft>> removals = new ArrayList<>();
    draft
        .choices
        .all()
        .forEach(
            side -> {
              removals.add(next -> choose(next, side));
              removals.add(
                  next -> {
                    choose(next, side);
                    next.segment = null;
                  });
            });
    for (Choices.Kind kind : draft.choices.kinds()) {
      draft.choices.columns().stream()
          .distinct()
          .forEach(
              column ->
                  removals.add(
                      next -> {
                        next.choices.drop(kind, column);
                        next.forgetWhatIsNotChosen();
                      }));
    }
    return removals;
  }

  private static void choose(Draft next, Grouping.Side without) {
    next.choices.drop(without);
    next.forgetWhatIsNotChosen();
  }

  private List<Consumer<Draft>> conditions() {
    List<Consumer<Draft>> removals = new ArrayList<>(choices());
    IntStream.range(0, draft.conditions.size())
        .forEach(i -> removals.add(next -> removeAt(next.conditions, i)));
    IntStream.range(0, plan.thresholds().size())
        .forEach(i -> removals.add(next -> removeAt(next.thresholds, i)));
    removals.add(next -> next.change.onlyThatWay = false);
    removals.add(next -> next.change.onlyWhatDiffers = false);
    return removals;
  }

  private static void removeAt(List<?> list, int place) {
    if (place < list.size()) {
      list.remove(place);
    }
  }

  private static void ungroup(Draft next) {
    unrank(next);
    next.groupings.clear();
    next.subjects.clear();
    next.ranking.placed = false;
    next.ranking.thing = null;
    next.ranking.within.clear();
    next.compared = false;
    next.sorting = Sorting.NATURAL;
    next.heard.when = false;
    next.heard.listed = false;
    next.heard.overTime = false;
    next.heard.every = null;
    next.heard.everyDay = false;
  }

  private static void unrank(Draft next) {
    next.ranking.most = null;
    next.ranking.count = 0;
    next.ranking.byChange = false;
    next.ranking.metric = null;
    next.ranking.measure = null;
    next.heard.which = false;
  }

  private List<Consumer<Draft>> measures() {
    List<Consumer<Draft>> removals = new ArrayList<>();
    IntStream.range(0, plan.measures().size()).forEach(i -> removals.add(next -> measure(next, i)));
    removals.add(
        next -> {
          next.part.share = false;
          next.part.percent = false;
        });
    removals.add(next -> next.trend = null);
    removals.add(next -> next.ranking.placed = false);
    removals.add(next -> next.aggregate = null);
    return removals;
  }

  private static void measure(Draft next, int place) {
    if (next.measures.size() > 1) {
      removeAt(next.measures, place);
    }
  }

  private static void claimNothing(Draft next) {
    next.claim.asked = null;
    next.claim.anyWillDo = false;
    next.claim.limit = null;
    next.claim.first = null;
  }
}
