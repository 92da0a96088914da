package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import java.util.Optional;

/** Puts two periods, two values or two weekdays side by side, where a comparison is asked for. */
final class ComparedSides {
  private ComparedSides() {}

  static void group(Draft draft) {
    if (!draft.compared) {
      return;
    }
    Optional<Column> date = draft.column(Role.DATE);
    if (draft.spans.size() >= 2 && date.isPresent()) {
      draft.groupBy(new Grouping.ByPeriod(date.orElseThrow(), draft.spans));
      return;
    }
    Optional<Column> sides =
        draft.filters.stream().filter(ComparedSides::hasSeveral).map(Filter::column).findFirst();
    if (sides.isPresent()) {
      draft.groupBy(new Grouping.ByColumn(sides.orElseThrow()));
    } else if (draft.groupings.isEmpty()) {
      draft.object("object.compare-what");
    }
  }

  private static boolean hasSeveral(Filter filter) {
    return switch (filter) {
      case Filter.Values values -> values.values().size() > 1;
      case Filter.Weekdays weekdays ->
          weekdays.days().size() > 1 && weekdays.column().role() == Role.WEEKDAY;
      case Filter.Days any -> false;
      case Filter.Hours any -> false;
      case Filter.Sharing any -> false;
    };
  }
}
