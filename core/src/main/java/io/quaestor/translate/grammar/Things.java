package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a question is about that names things and what is true of them, and nothing else. */
final class Things {
  private Things() {}

  /** The one kind of thing; tickets may have been named by the metric that counts them. */
  static Optional<Grouping> only(Draft draft) {
    List<Grouping> things = new ArrayList<>(draft.groupings);
    draft.subjects.stream().filter(subject -> !things.contains(subject)).forEach(things::add);
    if (things.isEmpty()
        && !draft.measures.isEmpty()
        && draft.measures.getFirst() instanceof Measure.Named named) {
      Optional<Grouping> counted = draft.counted(named.metric());
      counted.ifPresent(any -> draft.measures.removeFirst());
      return counted;
    }
    return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
  }

  /** Whether nothing is asked for besides that would change what the answer means. */
  static boolean asksNothingElse(Draft draft) {
    return draft.ranking.most == null && draft.ranking.count == 0 && ranksAtMost(draft);
  }

  /** Whether nothing but a ranking is asked for besides. */
  static boolean ranksAtMost(Draft draft) {
    return !draft.change.wanted
        && !draft.compared
        && !draft.ranking.placed
        && draft.ranking.within.isEmpty()
        && draft.aggregate == null
        && draft.unit == null
        && !draft.heard.never
        && !draft.tickets.together
        && !draft.count.different
        && draft.thresholds.isEmpty();
  }
}
