package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Aggregate;
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
    if (draft.measures.isEmpty() && soldOnly()) {
      Optional<Metric> pieces = pieces(groupings);
      if (pieces.isPresent()) {
        Metric amount = draft.dataset.metrics().getFirst();
        draft.measure(new Measure.Named(amount));
        draft.measure(new Measure.Named(pieces.get()));
        draft.assume("assume.both", label(amount), label(pieces.get()));
      }
    }
    boolean named = groupings.isEmpty() && draft.choices.has(Choices.Kind.VALUES);
    boolean certain = draft.heard.sold || !draft.heard.bareNumber;
    if (draft.measures.isEmpty() && named && soldOnly() && !draft.heard.which && certain) {
      assumed(draft.dataset.metrics().getFirst()); // "how did waiter 21 do"
    }
    if (draft.measures.isEmpty() && draft.tickets.together) {
      draft.column(Role.IDENTIFIER).flatMap(this::countOf).ifPresent(this::assumed);
    }
    if (draft.measures.isEmpty() && asksForTotal(groupings)) {
      assumed(draft.dataset.metrics().getFirst());
    }
    if (draft.measures.isEmpty() && asksForAmount()) {
      Optional<Metric> sold = whatWasSold(groupings);
      boolean countsNothing = // "how many came": money is not counted
          sold.isEmpty() && draft.count.howMany && draft.ranking.most == null && !draft.part.share;
      if (countsNothing && draft.conditions.isEmpty() && draft.subjects.isEmpty()) {
        draft.object("object.no-measure");
        return List.of();
      }
      assumed(sold.orElse(draft.dataset.metrics().getFirst()));
    }
    boolean list = draft.heard.listed || (draft.groupings.isEmpty() && !draft.subjects.isEmpty());
    if (draft.measures.isEmpty() && !(list && !groupings.isEmpty())) {
      draft.object("object.no-measure");
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
      draft.object("object.no-measure");
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
    countOf(segment).ifPresent(metric -> draft.measure(new Measure.Named(metric)));
  }

  private Optional<Metric> countOf(Column column) {
    return draft.dataset.metrics().stream()
        .filter(metric -> metric.counts().filter(column.name()::equals).isPresent())
        .findFirst();
  }

  private void assumed(Metric metric) {
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

  /** "What waiter 25 sold of it" may mean money or pieces. */
  private boolean soldOnly() {
    return (draft.heard.sold || draft.choices.has(Choices.Kind.VALUES))
        && !draft.heard.listed
        && !draft.heard.howMuch
        && !draft.count.howMany
        && draft.ranking.most == null
        && !draft.part.share
        && !draft.change.wanted
        && draft.trend == null
        && draft.conditions.isEmpty();
  }

  private Optional<Metric> pieces(List<Grouping> groupings) {
    List<Column> columns = new ArrayList<>(draft.choices.columns());
    groupings.forEach(grouping -> columns.add(grouping.column()));
    return countedAs(columns);
  }

  /** Of things that are sold in pieces, "how many" and "sold the most" mean pieces. */
  private Optional<Metric> whatWasSold(List<Grouping> groupings) {
    if (draft.heard.howMuch || !(draft.heard.sold || draft.count.howMany)) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    groupings.forEach(grouping -> columns.add(grouping.column()));
    if (draft.count.howMany || draft.ranking.most != null) {
      columns.addAll(draft.choices.columns());
    }
    return countedAs(columns);
  }

  private Optional<Metric> countedAs(List<Column> columns) {
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
