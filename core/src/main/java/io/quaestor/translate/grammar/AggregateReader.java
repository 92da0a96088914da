package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "On average", "the median", "75th percentile": how days, tickets and the like are drawn together.
 */
final class AggregateReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int length = 1;
    Aggregate aggregate = simple(cursor);
    if (aggregate == null) {
      int percent = percent(cursor, 0);
      boolean before = percent > 0 && cursor.is(1, Concept.PERCENTILE);
      if (!before) {
        percent = cursor.is(0, Concept.PERCENTILE) ? percent(cursor, 1) : 0;
      }
      if (percent <= 0 || percent > 99) {
        return false;
      }
      aggregate = Aggregate.percentile(percent);
      length = 2;
    }
    if (draft.aggregate != null && !draft.aggregate.equals(aggregate)) {
      draft.object("object.mixed");
    }
    draft.aggregate = aggregate;
    cursor.advance(length);
    readTicket(cursor, draft);
    return true;
  }

  /** "The median ticket": a ticket is what it amounts to. */
  private static void readTicket(Cursor cursor, Draft draft) {
    int at = cursor.is(0, Concept.AMOUNT) ? 1 : 0;
    Term.OfMetric metric = cursor.term(at, Term.OfMetric.class);
    if (metric == null) {
      if (at == 1) {
        readAmount(cursor, draft);
      }
      return;
    }
    if (metric.metric().unit() == Unit.MONEY && cursor.peek(at + 1).isEmpty()) {
      readAmount(cursor, draft);
      return;
    }
    if (at == 0 && draft.isPlural(cursor.peek(0).orElseThrow())) {
      return;
    }
    draft
        .counted(metric.metric())
        .ifPresent(
            ticket -> {
              draft.unit = ticket;
              draft.tickets.whole = true;
              draft.heard.howMuch = true;
              cursor.advance(at + 1);
            });
  }

  /** "Tickets with a cake: how many, and their average amount": of the tickets named before. */
  private static void readAmount(Cursor cursor, Draft draft) {
    Optional<Grouping> ticket =
        draft.measures.stream()
            .filter(Measure.Named.class::isInstance)
            .flatMap(measure -> draft.counted(((Measure.Named) measure).metric()).stream())
            .findFirst();
    boolean sum = draft.aggregate != null && draft.aggregate.equals(Aggregate.AVERAGE);
    Term.OfMetric named = cursor.term(0, Term.OfMetric.class);
    Metric amount = named == null ? draft.dataset.metrics().getFirst() : named.metric();
    if (ticket.isPresent() && sum && amount.additive() && draft.groupings.isEmpty()) {
      draft.measure(new Measure.Per(amount, ticket.get().column()));
      draft.tickets.whole = true;
      draft.aggregate = null;
      cursor.advance(1);
    }
  }

  private static @Nullable Aggregate simple(Cursor cursor) {
    if (cursor.is(0, Concept.AVERAGE)) {
      return Aggregate.AVERAGE;
    }
    if (cursor.is(0, Concept.MEDIAN)) {
      return Aggregate.MEDIAN;
    }
    if (cursor.is(0, Concept.DEVIATION)) {
      return Aggregate.DEVIATION;
    }
    if (cursor.is(0, Concept.MINIMUM)) {
      return Aggregate.MINIMUM;
    }
    return cursor.is(0, Concept.MAXIMUM) ? Aggregate.MAXIMUM : null;
  }

  private static int percent(Cursor cursor, int ahead) {
    Term.Ordinal ordinal = cursor.term(ahead, Term.Ordinal.class);
    return ordinal != null ? ordinal.number() : cursor.whole(ahead);
  }
}
