package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Restricted;
import io.quaestor.translate.plan.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Growth of each waiter from September to October": two sets of rows as two columns of one row, so
 * that what was sold in one of them only is compared as well.
 */
final class SidesAsColumns {
  private final Side before;
  private final Side after;

  private SidesAsColumns(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** Of a difference between two sets for each of something; nothing for any other question. */
  static Optional<SidesAsColumns> of(Draft draft) {
    List<Side> sides = draft.choices.several();
    List<Grouping> groupings = new ArrayList<>(draft.groupings);
    groupings.addAll(draft.subjects);
    if (!draft.change.wanted || sides.size() != 2 || groupings.isEmpty()) {
      return Optional.empty();
    }
    boolean days = sides.getFirst().rows() instanceof Filter.Days;
    boolean apart =
        groupings.stream()
            .noneMatch(
                grouping ->
                    grouping.column().equals(sides.getFirst().rows().column())
                        || (days && PreviousReader.isTime(grouping)));
    return apart ? Optional.of(ordered(sides, days)) : Optional.empty();
  }

  /** The later is set against the earlier; of two things, the one named first against the other. */
  private static SidesAsColumns ordered(List<Side> sides, boolean days) {
    Side first = sides.get(0);
    Side second = sides.get(1);
    boolean inOrder = days && first(first).isBefore(first(second));
    return inOrder ? new SidesAsColumns(first, second) : new SidesAsColumns(second, first);
  }

  private static LocalDate first(Side side) {
    return ((Filter.Days) side.rows()).spans().getFirst().first();
  }

  List<Measure> measures(Measure measure) {
    return List.of(
        new Restricted(measure, "before", before.label(), List.of(before.rows())),
        new Restricted(measure, "after", after.label(), List.of(after.rows())));
  }

  List<Step> steps(Measure measure) {
    List<Measure> both = measures(measure);
    return List.of(new Step.Compare(both.get(0).name(), both.get(1).name()));
  }
}
