package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.values.DateSpan;
import java.time.DayOfWeek;
import java.util.List;

/** Objects to days that contradict each other: they would silently give no row, or too many. */
final class DayCheck {
  private DayCheck() {}

  static void check(Draft draft) {
    List<DateSpan> spans = draft.choices.spans();
    if (overlap(spans)) {
      draft.object("object.overlap");
    }
    for (Filter filter : draft.choices.filters()) {
      if (filter instanceof Filter.Weekdays weekdays
          && !spans.isEmpty()
          && spans.stream().noneMatch(span -> holdsAny(span, weekdays.days()))) {
        draft.object("object.weekday", spans.getFirst().first());
      }
    }
  }

  private static boolean holdsAny(DateSpan span, List<DayOfWeek> days) {
    return span.first()
        .datesUntil(span.last().plusDays(1))
        .limit(DayOfWeek.values().length)
        .anyMatch(date -> days.contains(date.getDayOfWeek()));
  }

  private static boolean overlap(List<DateSpan> spans) {
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size(); j++) {
        if (spans.get(i).meets(spans.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
