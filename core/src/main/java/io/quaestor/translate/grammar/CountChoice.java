package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what "how many" counts: things of a kind, or those for which a condition holds. */
final class CountChoice {
  private final Draft draft;

  CountChoice(Draft draft) {
    this.draft = draft;
  }

  /** "How many products …": what is counted is no grouping. Says whether that was so. */
  boolean countSubject() {
    boolean counted = draft.count.wanted || (draft.count.different && draft.aggregate != null);
    if (!counted || draft.subjects.isEmpty() || draft.part.mean != null) {
      return false;
    }
    Grouping subject = draft.subjects.getFirst();
    if (asksForDaysOfSale(subject)) {
      draft.measures.clear();
    }
    if (!draft.measures.isEmpty() || draft.subjects.size() > 1) {
      if (draft.measures.isEmpty()) {
        draft.object("object.two-counted");
      }
      return false;
    }
    if (!(subject instanceof Grouping.ByColumn byColumn)) {
      draft.object("object.not-counted", PlanText.label(subject, language()));
      return false;
    }
    Optional<Metric> sold = byColumn.column().countedAs().flatMap(draft.dataset::metric);
    if (sold.isPresent() && !draft.count.different && draft.heard.sold) {
      draft.assume(
          "assume.counted-as", PlanText.label(subject, language()), label(sold.orElseThrow()));
      draft.measure(new Measure.Named(sold.orElseThrow()));
    } else {
      draft.measure(new Measure.Different(byColumn.column()));
    }
    draft.count.different = false;
    return true;
  }

  /** "On how many days did we have sales": a day without any has no rows. */
  private boolean asksForDaysOfSale(Grouping subject) {
    Measure amount = new Measure.Named(draft.dataset.metrics().getFirst());
    return subject.equals(draft.count.of)
        && subject.column().role() == Role.DATE
        && draft.measures.equals(List.of(amount))
        && draft.conditions.isEmpty()
        && draft.thresholds.isEmpty()
        && draft.ranking.most == null
        && draft.aggregate == null
        && draft.groupings.isEmpty();
  }

  /**
   * "Tickets over 20,000", "how many products sold fewer than 30": a condition on things that would
   * otherwise be counted themselves. Says what they are.
   */
  Optional<Grouping> conditioned() {
    if (draft.conditions.isEmpty() || !(draft.groupings.isEmpty() || draft.count.wanted)) {
      return Optional.empty();
    }
    if (draft.subjects.size() == 1
        && draft.count.wanted
        && (draft.measures.isEmpty() || isOfCounted(draft.subjects.getFirst()))) {
      return Optional.of(draft.subjects.getFirst());
    }
    boolean open = draft.conditions.stream().noneMatch(c -> draft.measures.contains(c.measure()));
    if (draft.subjects.isEmpty()
        && open
        && draft.measures.size() == 1
        && draft.measures.getFirst() instanceof Measure.Named named) {
      Optional<Grouping> counted = draft.counted(named.metric());
      counted.ifPresent(any -> draft.measures.clear());
      return counted;
    }
    return Optional.empty();
  }

  /** "How many days with sales above a million": the measure is that of the condition. */
  private boolean isOfCounted(Grouping subject) {
    return subject.equals(draft.count.of)
        && draft.measures.size() == 1
        && draft.conditions.stream()
            .allMatch(c -> c.measure() == null || draft.measures.contains(c.measure()));
  }

  private Locale language() {
    return draft.messages.language();
  }

  private String label(Metric metric) {
    return metric.words().label(language(), metric.name());
  }
}
