package io.quaestor.translate.telling;

import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a question wants its rows ordered, and how they are ordered when it does not say. */
public enum Sorting {
  /** Along time and through cycles in their order, else by the first measure, most first. */
  NATURAL,
  MOST_FIRST,
  LEAST_FIRST,
  BY_GROUPING;

  /**
   * The keys end in the groupings, so that equal numbers always come in the same order.
   *
   * @param measure the name of the column that leads where a measure does; null without one
   * @param best the ranking that cuts the groups, if any
   */
  public List<SortKey> keys(
      List<Grouping> groupings, @Nullable String measure, Step.@Nullable Best best) {
    List<SortKey> keys = new ArrayList<>();
    if (groupings.isEmpty()) {
      return keys;
    }
    List<String> names = new ArrayList<>(groupings.stream().map(Grouping::name).toList());
    if (best != null) {
      best.within().forEach(name -> keys.add(new SortKey(name, false)));
      names.removeAll(best.within());
      keys.add(new SortKey(best.by(), best.descending()));
    } else if (measure != null && byMeasure(groupings)) {
      keys.add(new SortKey(measure, this != LEAST_FIRST));
    }
    names.forEach(name -> keys.add(new SortKey(name, false)));
    return keys;
  }

  private boolean byMeasure(List<Grouping> groupings) {
    return switch (this) {
      case MOST_FIRST, LEAST_FIRST -> true;
      case BY_GROUPING -> false;
      case NATURAL -> groupings.stream().noneMatch(Sorting::hasOrder);
    };
  }

  private static boolean hasOrder(Grouping grouping) {
    return switch (grouping.kind()) {
      case DAY, PERIOD, CYCLE -> true;
      case CATEGORY, IDENTIFIER, MEASURE -> false;
    };
  }
}
