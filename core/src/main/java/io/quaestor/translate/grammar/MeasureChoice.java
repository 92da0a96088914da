package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what is measured where a question leaves it open, and says so. */
final class MeasureChoice {
  private final Draft draft;
  private final SoldChoice sold;

  MeasureChoice(Draft draft) {
    this.draft = draft;
    this.sold = new SoldChoice(draft);
  }

  /** Fills in what is measured where the question left it open. */
  List<Threshold> measureAll(List<Grouping> groupings) {
    draft.heard.measured = !draft.measures.isEmpty();
    if (draft.ranking.metric != null && (draft.measures.isEmpty() || draft.ranking.beside)) {
      Measure ranked = new Measure.Named(draft.ranking.metric);
      draft.measures.remove(ranked);
      draft.measures.addFirst(ranked);
      draft.assume("assume.superlative", label(draft.ranking.metric));
    }
    openCondition(groupings);
    for (Draft.Condition condition : draft.conditions) {
      if (draft.measures.isEmpty() && condition.measure() != null) {
        draft.measure(condition.measure());
      }
    }
    countSegment();
    if (draft.measures.isEmpty() && sold.isOnlySold()) {
      Optional<Metric> pieces = sold.pieces(groupings);
      if (pieces.isPresent()) {
        Metric amount = draft.dataset.metrics().getFirst();
        draft.measure(new Measure.Named(amount));
        draft.measure(new Measure.Named(pieces.get()));
        draft.assume("assume.both", label(amount), label(pieces.get()));
      }
    }
    boolean named = groupings.isEmpty() && draft.choices.has(Choices.Kind.VALUES);
    boolean certain = draft.heard.sold || !draft.heard.bareNumber;
    if (draft.measures.isEmpty() && named && sold.isOnlySold() && !draft.heard.which && certain) {
      assumed(draft.dataset.metrics().getFirst()); // "how did waiter 21 do"
    }
    if (draft.measures.isEmpty() && draft.tickets.together) {
      draft.column(Role.IDENTIFIER).flatMap(this::countOf).ifPresent(this::assumed);
    }
    if (draft.measures.isEmpty() && asksForTotal(groupings)) {
      assumed(draft.dataset.metrics().getFirst());
    }
    if (draft.measures.isEmpty() && asksForAmount()) {
      Optional<Metric> things = sold.whatWasSold(groupings);
      boolean countsNothing = // "how many came": money is not counted
          things.isEmpty()
              && draft.count.howMany
              && draft.ranking.most == null
              && !draft.part.share;
      if (countsNothing && draft.conditions.isEmpty() && draft.subjects.isEmpty()) {
        draft.objectToNoMeasure();
        return List.of();
      }
      Metric taken = things.orElse(draft.dataset.metrics().getFirst());
      if (countsOneOfEach(taken, groupings)) {
        draft.objectToNoMeasure();
        return List.of();
      }
      assumed(taken);
    }
    boolean list = draft.heard.listed || (draft.groupings.isEmpty() && !draft.subjects.isEmpty());
    if (draft.measures.isEmpty() && !(list && !groupings.isEmpty())) {
      draft.objectToNoMeasure();
      return List.of();
    }
    List<Threshold> thresholds = new ArrayList<>(draft.thresholds);
    draft.conditions.stream()
        .map(
            condition ->
                new Threshold(
                    condition.measure() != null ? condition.measure() : draft.measures.getFirst(),
                    condition.comparison(),
                    new Bound.Amount(condition.number())))
        .forEach(thresholds::add);
    return thresholds;
  }

  /** "More than 3 different products and under 15,000": the second is of what a ticket comes to. */
  private void openCondition(List<Grouping> groupings) {
    boolean open = draft.conditions.stream().anyMatch(condition -> condition.measure() == null);
    boolean closed = draft.conditions.stream().anyMatch(condition -> condition.measure() != null);
    if (!open || !closed || !draft.measures.isEmpty()) {
      return;
    }
    if (groupings.stream().noneMatch(grouping -> grouping.column().role() == Role.IDENTIFIER)) {
      draft.objectToNoMeasure();
    }
    Metric amount = draft.dataset.metrics().getFirst();
    draft.measure(new Measure.Named(amount));
    draft.assume("assume.default-metric", label(amount));
  }

  /** "Credit notes by waiter": of rows that are named and not measured, there is a number. */
  void countSegment() {
    Column segment = draft.segment;
    if (!draft.measures.isEmpty()
        || segment == null
        || draft.heard.howMuch
        || draft.subjects.contains(new Grouping.ByColumn(segment))) {
      return;
    }
    countOf(segment)
        .or(() -> draft.count.howMany ? countOfRows() : Optional.empty())
        .ifPresent(metric -> draft.measure(new Measure.Named(metric)));
  }

  private Optional<Metric> countOf(Column column) {
    return draft.dataset.metrics().stream()
        .filter(metric -> metric.counts().filter(column.name()::equals).isPresent())
        .findFirst();
  }

  /** What counts the rows: of them, and of any of them, there is a number. */
  private Optional<Metric> countOfRows() {
    return draft.dataset.metrics().stream()
        .filter(metric -> metric.expression().equalsIgnoreCase("COUNT(*)"))
        .findFirst();
  }

  /** "The top 5 countries" where there is nothing but a list of them: each is there once. */
  private static boolean countsOneOfEach(Metric metric, List<Grouping> groupings) {
    return groupings.stream()
        .anyMatch(grouping -> metric.counts().filter(grouping.column().name()::equals).isPresent());
  }

  /** "How many in Legal", of a list of departments: it is there once. */
  private boolean isOneOfList(Metric metric) {
    return metric.counts().isPresent()
        && draft.column(Role.DATE).isEmpty()
        && draft.choices.has(Choices.Kind.VALUES);
  }

  private void assumed(Metric metric) {
    if (isOneOfList(metric)) {
      draft.objectToNoMeasure();
    }
    draft.measure(new Measure.Named(metric));
    draft.assume("assume.default-metric", label(metric));
  }

  /** "Total for Fridays in October", with nothing else that says what is summed. */
  private boolean asksForTotal(List<Grouping> groupings) {
    boolean summed =
        draft.heard.total || (Aggregate.AVERAGE.equals(draft.aggregate) && !draft.count.different);
    return summed
        && draft.subjects.stream().noneMatch(subject -> subject.column().role() == Role.DIMENSION)
        && (draft.heard.total || groupings.isEmpty())
        && !(draft.choices.isEmpty() && groupings.isEmpty())
        && !draft.count.howMany
        && draft.fact == null;
  }

  private boolean asksForAmount() {
    return draft.heard.howMuch
        || draft.count.howMany
        || draft.ranking.most != null
        || draft.part.share
        || draft.compared
        || draft.unit != null
        || draft.change.wanted
        || draft.ranking.placed
        || draft.part.mean != null
        || !draft.conditions.isEmpty()
        || (draft.heard.sold && !draft.heard.listed);
  }

  private String label(Metric metric) {
    return metric.words().label(draft.messages.language(), metric.name());
  }
}
