package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Aggregate;
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
    Term.OfMetric metric = cursor.term(0, Term.OfMetric.class);
    if (metric == null || draft.isPlural(cursor.peek(0).orElseThrow())) {
      return;
    }
    draft
        .counted(metric.metric())
        .ifPresent(
            ticket -> {
              draft.unit = ticket;
              draft.howMuch = true;
              cursor.advance(1);
            });
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
