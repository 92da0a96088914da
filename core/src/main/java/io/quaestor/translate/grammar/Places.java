package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.telling.Sorting;
import java.util.ArrayList;
import java.util.List;

/** The place of each group as a column, perhaps apart for each of some others. */
final class Places {
  private final Draft draft;
  private final List<Grouping> groupings;

  Places(Draft draft, List<Grouping> groupings) {
    this.draft = draft;
    this.groupings = groupings;
  }

  Step step(String measure) {
    SortKey along = new SortKey(measure, draft.sorting != Sorting.LEAST_FIRST);
    return new Step.Add(new Derived(Derived.Kind.PLACE, measure, along, within()));
  }

  /** Among whom first, then the places. */
  List<SortKey> order() {
    List<SortKey> keys = new ArrayList<>();
    within().forEach(name -> keys.add(new SortKey(name, false)));
    keys.add(new SortKey(Derived.Kind.PLACE.column(), false));
    groupings.stream()
        .map(Grouping::name)
        .filter(name -> !within().contains(name))
        .forEach(name -> keys.add(new SortKey(name, false)));
    return keys;
  }

  /** Objects where it is open what is ranked, or where others than those named would count. */
  void check() {
    if (groupings.isEmpty()
        || draft.measures.size() != 1
        || (groupings.size() > 1 && draft.ranking.thing == null && draft.ranking.within.isEmpty())
        || within().size() == groupings.size()) {
      draft.object("object.places");
      return;
    }
    boolean onlySome =
        groupings.stream()
            .filter(grouping -> !within().contains(grouping.name()))
            .anyMatch(grouping -> draft.choices.has(Choices.Kind.VALUES, grouping.column()));
    if (onlySome
        || draft.ranking.most != null
        || draft.part.share
        || draft.change.wanted
        || draft.trend != null
        || !draft.conditions.isEmpty()) {
      draft.object("object.mixed");
    }
  }

  private List<String> within() {
    return groupings.stream().filter(this::setsApart).map(Grouping::name).toList();
  }

  private boolean setsApart(Grouping grouping) {
    return draft.ranking.within.isEmpty()
        ? draft.ranking.thing != null && !grouping.equals(draft.ranking.thing)
        : draft.ranking.within.contains(grouping);
  }
}
