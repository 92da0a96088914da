package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.AtEnd;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Step;
import java.math.BigDecimal;
import java.util.List;

/** By how much a fact such as a price rose, and on which days it changed. */
final class FactChange {
  private final Draft draft;

  FactChange(Draft draft) {
    this.draft = draft;
  }

  /**
   * Notes what is to be computed, if a change is asked for.
   *
   * @param ends the first and last values that the question names
   */
  boolean decide(List<AtEnd> ends) {
    Column fact = draft.fact;
    if (isRise(ends)) {
      rise(fact == null ? ends.getFirst().column() : fact);
      return true;
    }
    if (fact != null && asksWhenItChanged()) {
      days(fact);
      return true;
    }
    return false;
  }

  /** First and last value, unless periods or things are compared. */
  private boolean isRise(List<AtEnd> ends) {
    boolean bothEnds = ends.size() == 2;
    boolean plain =
        draft.change.ends.size() != 2
            && draft.choices.several().isEmpty()
            && draft.groupings.stream().allMatch(Facts::isSold)
            && draft.subjects.stream().allMatch(Facts::isSold);
    return plain && (bothEnds || (draft.fact != null && draft.change.wanted && !draft.compared));
  }

  private void rise(Column fact) {
    draft.change.wanted = false;
    draft.compared = false;
    AtEnd first = Facts.atEnd(fact, false, draft);
    AtEnd last = Facts.atEnd(fact, true, draft);
    draft.measures.removeAll(List.of(first, last));
    if (draft.ranking.most != null || draft.heard.listed || !draft.measures.isEmpty()) {
      draft.object("object.rise", Facts.label(fact, draft));
    }
    draft.measure(first);
    draft.measure(last);
    draft.change.rise = new Step.Compare(first.name(), last.name());
  }

  private boolean asksWhenItChanged() {
    return draft.change.wanted
        && !draft.heard.howMuch
        && draft.subjects.stream().anyMatch(subject -> subject.column().role() == Role.DATE);
  }

  /** The days on which the last value differs from that of the day before. */
  private void days(Column fact) {
    draft.measure(Facts.atEnd(fact, true, draft));
    draft.change.onlyWhatDiffers = true;
    Facts.filter(draft, fact, List.of(new Amounts.Bounded(Comparison.NOT, BigDecimal.ZERO)), "0");
    draft.assume("assume.without-zero", Facts.label(fact, draft));
    draft.assume("assume.changed", Facts.label(fact, draft));
  }
}
