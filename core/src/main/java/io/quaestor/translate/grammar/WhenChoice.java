package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import java.util.Optional;

/** Decides what "when" asks for: a day, unless periods or parts of the day are named. */
final class WhenChoice {
  private WhenChoice() {}

  static void decide(Draft draft) {
    if (!draft.heard.when) {
      return;
    }
    boolean ranked = draft.ranking.most != null && draft.choices.several().isEmpty();
    boolean changed = draft.fact != null && draft.change.wanted;
    boolean timeless = draft.groupings.stream().noneMatch(PreviousReader::isTime);
    if ((draft.groupings.isEmpty() || (ranked && timeless))
        && draft.subjects.isEmpty()
        && (ranked || changed)) {
      boolean hour = ranked && draft.heard.usually;
      Optional<Grouping> asked =
          hour
              ? draft.calendar(CalendarPart.HOUR)
              : draft.column(Role.DATE).map(Grouping.ByColumn::new);
      asked.ifPresent(
          time -> {
            draft.subject(time, false);
            if (ranked) {
              draft.assume(hour ? "assume.when-hour" : "assume.when");
            }
          });
    } else if (draft.choices.several().isEmpty()
        && draft.measures.stream().noneMatch(WhenChoice::isDay)) {
      draft.object("object.when");
    }
  }

  private static boolean isDay(Measure measure) {
    return measure instanceof Measure.OfColumn of && of.column().role() == Role.DATE;
  }
}
