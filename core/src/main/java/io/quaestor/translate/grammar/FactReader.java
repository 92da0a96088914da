package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Lowest price", "current price", "a price above 20,000", "more than one price", "the price". */
final class FactReader implements ClauseReader {
  /** "More than one price" counts prices, "more than 20,000" does not. */
  private static final int MOST_COUNTED = 12;

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    return readCount(cursor, draft) || readTwo(cursor, draft) || readFact(cursor, draft);
  }

  /** "Lowest and highest price", "precio mínimo y máximo". */
  private static boolean readTwo(Cursor cursor, Draft draft) {
    Column before = Facts.at(cursor, 0);
    int first = before == null ? 0 : 1;
    Column fact = before == null ? Facts.at(cursor, 3) : before;
    if (fact == null || !cursor.is(first + 1, Concept.AND)) {
      return false;
    }
    Measure one = FactValue.at(cursor, first, fact, draft);
    Measure other = FactValue.at(cursor, first + 2, fact, draft);
    boolean further = before != null && Facts.at(cursor, 4) != null;
    if (one == null || other == null || further) {
      return false;
    }
    draft.measure(one);
    draft.measure(other);
    cursor.advance(4);
    return true;
  }

  /** "More than one price", "how many different prices". */
  private static boolean readCount(Cursor cursor, Draft draft) {
    int at = 0;
    while (cursor.is(at, Concept.HOW_MANY, Concept.DIFFERENT)) {
      at++;
    }
    Column counted = Facts.at(cursor, at);
    if (at > 0 && counted != null && Facts.sumOf(counted, draft).isEmpty()) {
      draft.measure(new Measure.Different(counted));
      cursor.advance(at + 1);
      return true;
    }
    Comparison comparison = Amounts.comparison(cursor, 0);
    Term.Numeral number = cursor.term(1, Term.Numeral.class);
    int factAt = cursor.is(2, Concept.DIFFERENT) ? 3 : 2;
    Column several = Facts.at(cursor, factAt);
    if (comparison == null || number == null || several == null || !isCount(cursor)) {
      return false;
    }
    draft.conditions.add(
        new Draft.Condition(comparison, number.value(), new Measure.Different(several)));
    cursor.advance(factAt + 1);
    return true;
  }

  private static boolean isCount(Cursor cursor) {
    return cursor.whole(1) >= 1 && cursor.whole(1) <= MOST_COUNTED;
  }

  private static boolean readFact(Cursor cursor, Draft draft) {
    boolean by = cursor.is(0, Concept.BY);
    int at = by ? 1 : 0;
    Column fact = Facts.at(cursor, at);
    boolean leads = fact == null;
    fact = leads ? Facts.at(cursor, at + 1) : fact;
    if (fact == null || (by && draft.ranking.most == null && !draft.measures.isEmpty())) {
      return false;
    }
    boolean summed = Facts.sumOf(fact, draft).isPresent();
    Measure which = FactValue.at(cursor, leads ? at : at + 1, fact, draft);
    if ((leads && which == null) || (cursor.is(at - 1, Concept.TOTAL) && !summed)) {
      return false;
    }
    boolean extreme = FactValue.isExtreme(cursor, leads ? at : at + 1);
    boolean ofSubject =
        Groupings.at(cursor, at - 1, draft).filter(draft.subjects::contains).isPresent();
    int end = leads || which != null ? at + 2 : at + 1;
    draft.ranking.byMeasure |= by;
    if (readBounds(cursor, draft, fact, which, end)) {
      return true;
    }
    if (which == null) {
      if (!countsSegment(cursor, draft, fact)) {
        noteBare(draft, fact);
      }
    } else if (extreme && ofSubject) {
      draft.ranking.most = FactValue.isMost(cursor, leads ? at : at + 1);
      draft.ranking.measure = which;
    } else {
      draft.measure(which);
    }
    cursor.advance(end);
    return true;
  }

  /** "Credit notes of each waiter, quantity" is how many of them there are, not their pieces. */
  private static boolean countsSegment(Cursor cursor, Draft draft, Column fact) {
    boolean segment = draft.segment != null;
    for (int ahead = 1; cursor.peek(ahead).isPresent(); ahead++) {
      segment |= cursor.term(ahead) instanceof Term.OfSegment;
    }
    return segment
        && fact.unit() == Unit.QUANTITY
        && !draft.heard.howMuch
        && draft.measures.isEmpty();
  }

  private static void noteBare(Draft draft, Column fact) {
    Optional<Metric> sum = Facts.sumOf(fact, draft);
    if (sum.isPresent()) {
      draft.measure(new Measure.Named(sum.get()));
    } else {
      draft.fact = fact;
    }
  }

  /** "A price above 20,000" is of rows, "an average price above 20,000" of groups. */
  private static boolean readBounds(
      Cursor cursor, Draft draft, Column fact, @Nullable Measure which, int end) {
    Amounts.Read read = Amounts.at(cursor, end);
    Term.Numeral same = cursor.term(end, Term.Numeral.class);
    if (read == null && which == null && same != null) {
      int length = 1 + Amounts.scaleWords(cursor, end + 1);
      read =
          new Amounts.Read(
              List.of(
                  new Amounts.Bounded(Comparison.EXACTLY, Amounts.scaled(cursor, same, end + 1))),
              length);
    }
    if (read == null) {
      return false;
    }
    Measure of =
        which != null ? which : Facts.sumOf(fact, draft).map(Measure.Named::new).orElse(null);
    if (of == null) {
      Facts.filterOf(cursor, draft, fact, read.bounds(), cursor.text(end + read.length()));
    } else {
      draft.measure(of);
      for (Amounts.Bounded bound : read.bounds()) {
        draft.thresholds.add(
            new Threshold(of, bound.comparison(), new Bound.Amount(bound.number())));
      }
    }
    cursor.advance(end + read.length());
    return true;
  }
}
