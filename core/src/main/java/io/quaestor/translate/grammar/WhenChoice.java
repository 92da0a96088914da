package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;

/** Decides what "when" asks for: a day, unless periods or parts of the day are named. */
final class WhenChoice {
  private WhenChoice() {}

  static void decide(Draft draft) {
    if (!draft.when) {
      return;
    }
    boolean ranked = draft.ranked != null && draft.choices.several().isEmpty();
    boolean changed = draft.fact != null && draft.difference;
    if (draft.groupings.isEmpty() && draft.subjects.isEmpty() && (ranked || changed)) {
      draft
          .column(Role.DATE)
          .ifPresent(
              date -> {
                draft.subject(new Grouping.ByColumn(date), false);
                if (ranked) {
                  draft.assume("assume.when");
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
