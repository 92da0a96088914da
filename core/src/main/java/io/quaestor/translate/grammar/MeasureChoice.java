package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanText;
import io.quaestor.translate.plan.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what is measured where a question leaves it open, and says so. */
final class MeasureChoice {
  private final Draft draft;

  MeasureChoice(Draft draft) {
    this.draft = draft;
  }

  /** "How many products …": what is counted is no grouping. Says whether that was so. */
  boolean countSubject() {
    if (!draft.howMany || draft.subjects.isEmpty()) {
      return false;
    }
    Grouping subject = draft.subjects.getFirst();
    if (!(subject instanceof Grouping.ByColumn byColumn)
        || !draft.measures.isEmpty()
        || draft.subjects.size() > 1) {
      return false;
    }
    Optional<Metric> sold = byColumn.column().countedAs().flatMap(draft.dataset::metric);
    if (sold.isPresent() && !draft.different && draft.sold) {
      draft.assume(
          "assume.counted-as", PlanText.label(subject, language()), label(sold.orElseThrow()));
      draft.measure(new Measure.Named(sold.orElseThrow()));
    } else {
      draft.measure(new Measure.Different(byColumn.column()));
    }
    draft.different = false;
    return true;
  }

  /** Fills in what is measured where the question left it open. */
  List<Threshold> measureAll(List<Grouping> groupings) {
    if (draft.rankMetric != null && (draft.measures.isEmpty() || draft.measuredBeside)) {
      Measure ranked = new Measure.Named(draft.rankMetric);
      draft.measures.remove(ranked);
      draft.measures.addFirst(ranked);
      draft.assume("assume.superlative", label(draft.rankMetric));
    }
    for (Draft.Condition condition : draft.conditions) {
      if (draft.measures.isEmpty() && condition.measure() != null) {
        draft.measure(condition.measure());
      }
    }
    if (draft.measures.isEmpty() && asksForAmount()) {
      Metric metric = whatWasSold(groupings).orElse(draft.dataset.metrics().getFirst());
      draft.measure(new Measure.Named(metric));
      draft.assume("assume.default-metric", label(metric));
    }
    if (draft.measures.isEmpty() && !(draft.listed && !groupings.isEmpty())) {
      draft.object("object.no-measure");
      return List.of();
    }
    return draft.conditions.stream()
        .map(
            condition ->
                new Threshold(
                    condition.measure() != null ? condition.measure() : draft.measures.getFirst(),
                    condition.comparison(),
                    new Bound.Amount(condition.number())))
        .toList();
  }

  private boolean asksForAmount() {
    return draft.howMuch
        || draft.howMany
        || draft.ranked != null
        || draft.share
        || draft.compared
        || !draft.conditions.isEmpty()
        || (draft.sold && !draft.listed);
  }

  /** Of things that are sold in pieces, "how many" and "sold the most" mean pieces. */
  private Optional<Metric> whatWasSold(List<Grouping> groupings) {
    if (draft.howMuch || !(draft.sold || draft.howMany)) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    groupings.forEach(grouping -> columns.add(grouping.column()));
    if (draft.howMany) {
      draft.filters.forEach(filter -> columns.add(filter.column()));
    }
    return columns.stream()
        .flatMap(column -> column.countedAs().stream())
        .flatMap(name -> draft.dataset.metric(name).stream())
        .findFirst();
  }

  private Locale language() {
    return draft.messages.language();
  }

  private String label(Metric metric) {
    return metric.words().label(language(), metric.name());
  }
}
