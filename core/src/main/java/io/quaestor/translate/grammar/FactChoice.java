package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.AtEnd;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Decides which value of a fact such as a price is meant where a question leaves it open. */
final class FactChoice {
  private final Draft draft;

  FactChoice(Draft draft) {
    this.draft = draft;
  }

  void decide() {
    askedForPrice();
    perUnit();
    Column fact = draft.fact;
    boolean changed = new FactChange(draft).decide(ends());
    if (fact != null && !changed) {
      Measure latest = Facts.atEnd(fact, true, draft);
      draft.measure(latest);
      if (draft.ranking.most != null && draft.ranking.measure == null && draft.ranking.byMeasure) {
        draft.ranking.measure = latest;
      }
    }
    rank();
    sayWhatZerosDo();
    check();
    listed();
  }

  /** "How much is the latte" asks for its price, "how much are the sales" for the sales. */
  private void askedForPrice() {
    boolean sold =
        draft.choices.columns().stream().anyMatch(column -> column.countedAs().isPresent());
    boolean open =
        draft.measures.isEmpty()
            && draft.aggregate == null
            && !draft.heard.sold
            && !draft.part.share;
    if (draft.heard.howMuchIs && sold && open) {
      draft.fact = Facts.price(draft).orElse(null);
    }
  }

  /** "Average quantity per ticket" is of what tickets add up to; a price has no such sum. */
  private void perUnit() {
    if (draft.unit == null) {
      return;
    }
    for (int i = 0; i < draft.measures.size(); i++) {
      if (draft.measures.get(i) instanceof Measure.OfColumn of && !of.additive()) {
        Optional<Metric> sum = Facts.sumOf(of.column(), draft);
        if (sum.isEmpty() || (draft.aggregate != null && !draft.aggregate.equals(of.aggregate()))) {
          draft.object("object.mixed");
          return;
        }
        draft.aggregate = of.aggregate();
        draft.measures.set(i, new Measure.Named(sum.get()));
      }
    }
  }

  private List<AtEnd> ends() {
    return draft.measures.stream().filter(AtEnd.class::isInstance).map(AtEnd.class::cast).toList();
  }

  private void rank() {
    if (draft.ranking.measure == null) {
      return;
    }
    draft.measures.remove(draft.ranking.measure);
    draft.measures.addFirst(draft.ranking.measure);
    if (draft.ranking.measure instanceof Measure.OfColumn lowest
        && lowest.aggregate().equals(Aggregate.MINIMUM)) {
      if (draft.measures.size() > 1) {
        draft.object("object.mixed");
      }
      Facts.filter(
          draft,
          lowest.column(),
          List.of(new Amounts.Bounded(Comparison.NOT, BigDecimal.ZERO)),
          "0");
      draft.assume("assume.without-zero", Facts.label(lowest.column(), draft));
    }
    if (draft.subjects.isEmpty() && draft.groupings.isEmpty() && draft.choices.isEmpty()) {
      new RankChoice(draft).subject();
    }
  }

  /** A piece of a box has a price of 0, which draws a mean down. */
  private void sayWhatZerosDo() {
    if (draft.choices.has(Choices.Kind.AMOUNTS)) {
      return;
    }
    for (Measure measure : draft.measures) {
      if (measure instanceof Measure.OfColumn of
          && !of.aggregate().equals(Aggregate.MAXIMUM)
          && Facts.price(draft).filter(of.column()::equals).isPresent()) {
        draft.assume("assume.with-zero", Facts.label(of.column(), draft));
      }
    }
  }

  /** A last price is one of a single thing. */
  private void check() {
    List<AtEnd> ends = ends();
    if (ends.isEmpty()) {
      return;
    }
    ends.forEach(
        end ->
            draft.assume(
                end.last() ? "assume.latest" : "assume.earliest",
                Facts.label(end.column(), draft)));
    boolean grouped =
        draft.groupings.stream().anyMatch(Facts::isSold)
            || draft.subjects.stream().anyMatch(Facts::isSold);
    if (grouped) {
      return;
    }
    List<Filter.Values> things =
        draft.choices.filters().stream()
            .filter(filter -> filter instanceof Filter.Values values && !values.excluded())
            .map(Filter.Values.class::cast)
            .filter(values -> values.column().countedAs().isPresent())
            .toList();
    if (things.size() != 1) {
      draft.object("object.price-of-what", Facts.label(ends.getFirst().column(), draft));
    } else if (things.getFirst().values().size() > 1) {
      draft.groupings.addFirst(new Grouping.ByColumn(things.getFirst().column()));
    }
  }

  /** "Products priced above 20,000" are listed, there being nothing to compute. */
  private void listed() {
    boolean things = !draft.subjects.isEmpty() || !draft.groupings.isEmpty();
    if (draft.choices.has(Choices.Kind.AMOUNTS)
        && things
        && draft.measures.isEmpty()
        && draft.ranking.most == null
        && !draft.heard.sold
        && !draft.heard.howMuch) {
      draft.heard.listed = true;
    }
  }
}
