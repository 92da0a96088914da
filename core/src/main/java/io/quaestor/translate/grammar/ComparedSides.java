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
    Optional<Filter.Values> several =
        draft.filters.stream()
            .filter(Filter.Values.class::isInstance)
            .map(Filter.Values.class::cast)
            .filter(values -> values.values().size() > 1)
            .findFirst();
    Optional<Filter.Weekdays> days =
        draft.filters.stream()
            .filter(Filter.Weekdays.class::isInstance)
            .map(Filter.Weekdays.class::cast)
            .filter(weekdays -> weekdays.days().size() > 1)
            .findFirst();
    if (several.isPresent()) {
      draft.groupBy(new Grouping.ByColumn(several.orElseThrow().column()));
    } else if (days.isPresent() && days.orElseThrow().column().role() == Role.WEEKDAY) {
      draft.groupBy(new Grouping.ByColumn(days.orElseThrow().column()));
    } else if (draft.groupings.isEmpty()) {
      draft.object("object.compare-what");
    }
  }
}
