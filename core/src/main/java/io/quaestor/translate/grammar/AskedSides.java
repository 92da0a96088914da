package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.telling.Sorting;
import java.util.List;

/**
 * "Which sells more, A or B", "facturamos más en octubre o en noviembre": what is joined by "or" is
 * what is ranked, and both sides are shown, the larger first.
 */
final class AskedSides {
  private AskedSides() {}

  static void decide(Draft draft) {
    List<Side> sides = draft.choices.several();
    Side side = sides.isEmpty() ? draft.choices.mixed() : sides.getFirst();
    if (!draft.heard.more || side == null) {
      return;
    }
    if (draft.ranking.most == null) {
      draft.subjects.removeIf(subject -> isKindOf(subject, side));
      return;
    }
    boolean plain =
        draft.choices.kindsWithSeveral() <= 1
            && draft.groupings.isEmpty()
            && draft.ranking.count <= 1
            && draft.subjects.stream().allMatch(subject -> isKindOf(subject, side));
    if (!plain) {
      draft.object("object.mixed");
      return;
    }
    draft.sorting = draft.ranking.most ? Sorting.MOST_FIRST : Sorting.LEAST_FIRST;
    draft.subjects.clear();
    draft.ranking.most = null;
    draft.heard.more = false;
    draft.heard.when = false;
    draft.compared = true;
  }

  /** "In which month, October or November": the word names the kind of both. */
  private static boolean isKindOf(Grouping subject, Side side) {
    Role role = subject.column().role();
    return switch (side.rows()) {
      case Filter.Days any -> role == Role.DATE;
      case Filter.Weekdays any -> role == Role.DATE || role == Role.WEEKDAY;
      case Filter.Hours any -> role == Role.TIME_OF_DAY;
      default -> subject.column().equals(side.rows().column());
    };
  }
}
