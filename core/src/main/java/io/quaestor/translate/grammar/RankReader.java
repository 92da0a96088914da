package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Top 5", "5 best", "the worst", "best-selling", "sold the most", "más vendidos". */
final class RankReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int count = cursor.whole(0);
    int at = count > 0 ? 1 : 0;
    Term.Superlative superlative = cursor.term(at, Term.Superlative.class);
    if (superlative != null) {
      boolean alone = draft.subjects.isEmpty() && Groupings.at(cursor, at + 1, draft).isEmpty();
      draft.subjectIsPlural |= alone && draft.isPlural(cursor.peek(at).orElseThrow());
      rank(draft, true, count, superlative.metric());
      cursor.advance(at + 1);
      return true;
    }
    if (cursor.is(at, Concept.BOTTOM, Concept.LEAST)
        && cursor.term(at + 1) instanceof Term.Superlative least) {
      rank(draft, false, count, least.metric());
      cursor.advance(at + 2);
      return true;
    }
    if (count > 0 && cursor.is(1, Concept.WHICH) && cursor.is(2, Concept.MOST, Concept.LEAST)) {
      // "Los 3 que más …": the word between is a relative one.
      at = 2;
    }
    if (cursor.is(at, Concept.TOP, Concept.BOTTOM, Concept.MOST, Concept.LEAST)) {
      boolean most = cursor.is(at, Concept.TOP, Concept.MOST);
      int countAfter = count > 0 ? -1 : cursor.whole(at + 1);
      rank(draft, most, Math.max(count, countAfter), null);
      boolean size = cursor.is(at, Concept.TOP, Concept.BOTTOM);
      cursor.advance(at + 1 + (countAfter > 0 ? 1 : 0));
      skipRepeated(cursor, draft, most);
      // "Slow movers": several, of whatever the shop sells.
      draft.subjectIsPlural |=
          size
              && draft.subjects.isEmpty()
              && cursor.is(0, Concept.SELL)
              && draft.isPlural(cursor.peek(0).orElseThrow());
      if ((size || cursor.is(0, Concept.SELL, Concept.EARN)) && SoldThings.read(cursor, draft)) {
        return true;
      }
      if (size) {
        readCounted(cursor, draft);
      } else {
        readPieces(cursor, draft);
      }
      return true;
    }
    if (count > 0 && cursor.is(1, Concept.WHICH) && cursor.is(2, Concept.MOST, Concept.LEAST)) {
      draft.ranking.count = count; // "los 3 que menos salen"
      cursor.advance(2);
      return true;
    }
    return readFirstFew(cursor, draft)
        || readFirstThings(cursor, draft)
        || readCountOfSubject(cursor, draft, count);
  }

  /** "Sold the most croissants" is of pieces. */
  private static void readPieces(Cursor cursor, Draft draft) {
    if (cursor.term(0) instanceof Term.Values values
        && draft.measures.isEmpty()
        && draft.heard.sold) {
      draft.ranking.metric =
          draft
              .table
              .column(values.column())
              .flatMap(Column::countedAs)
              .flatMap(draft.dataset::metric)
              .orElse(draft.ranking.metric);
    }
  }

  /** "The biggest ticket": what is otherwise counted is ranked itself. */
  static boolean readCounted(Cursor cursor, Draft draft) {
    Term.OfMetric metric = cursor.term(0, Term.OfMetric.class);
    boolean single = isSingleSale(cursor, 0, draft);
    Optional<Grouping> ticket =
        single
            ? draft.column(Role.IDENTIFIER).map(Grouping.ByColumn::new)
            : metric == null ? Optional.empty() : draft.counted(metric.metric());
    if (ticket.isEmpty()) {
      return false;
    }
    if (single) {
      draft.assume("assume.single-sale");
    }
    draft.subject(ticket.get(), draft.isPlural(cursor.peek(0).orElseThrow()));
    cursor.advance(1);
    return true;
  }

  /** "La venta más grande" is one of many, unless something else is ranked by its sales. */
  static boolean isSingleSale(Cursor cursor, int at, Draft draft) {
    return cursor.term(at) instanceof Term.OfMetric
        && draft.subjects.isEmpty()
        && draft.groupings.isEmpty()
        && draft.lexicon.singleSales().contains(Folding.fold(cursor.text(at, 1)));
  }

  /** "Top 5 best-selling": the second superlative says only by what. */
  private static void skipRepeated(Cursor cursor, Draft draft, boolean most) {
    Term.Superlative superlative = cursor.term(0, Term.Superlative.class);
    if (superlative != null) {
      draft.ranking.metric = superlative.metric();
      cursor.advance(1);
    } else if (most && cursor.is(0, Concept.TOP, Concept.MOST)) {
      cursor.advance(1);
    }
  }

  /** "Just the first 3": of a ranking that was asked for before. */
  private static boolean readFirstFew(Cursor cursor, Draft draft) {
    int at = cursor.is(0, Concept.FIRST) ? 1 : 0;
    boolean said = at == 1 || cursor.is(1, Concept.FIRST);
    if (draft.talk.before == null
        || draft.talk.before.ranking.most == null
        || !said
        || cursor.whole(at) < 1) {
      return false;
    }
    draft.ranking.count = cursor.whole(at);
    cursor.advance(2);
    return true;
  }

  /** "The first 5 products": of things that have no order of their own, those with the most. */
  private static boolean readFirstThings(Cursor cursor, Draft draft) {
    int at = cursor.is(0, Concept.FIRST) ? 1 : 0;
    boolean said = at == 1 || cursor.is(1, Concept.FIRST);
    boolean things =
        cursor.term(2) instanceof Term.OfColumn of && of.column().role() == Role.DIMENSION;
    if (!said || !things || cursor.whole(at) < 1) {
      return false;
    }
    rank(draft, true, cursor.whole(at), null);
    cursor.advance(2);
    return true;
  }

  /** "The 5 products …": a number right before what is ranked says how many of them. */
  private static boolean readCountOfSubject(Cursor cursor, Draft draft, int count) {
    boolean counted = // "los 10 tickets más grandes"
        cursor.term(1) instanceof Term.OfMetric of
            && draft.counted(of.metric()).isPresent()
            && (cursor.is(2, Concept.TOP, Concept.BOTTOM) || ranksByVerb(cursor, 2));
    if (count <= 0
        || (Groupings.at(cursor, 1, draft).isEmpty() && !counted)
        || draft.ranking.count > 0
        || !(draft.ranking.most != null || cursor.ranksLater())) {
      return false;
    }
    draft.ranking.count = count;
    cursor.advance(1);
    if (counted && ranksByVerb(cursor, 1)) {
      readCounted(cursor, draft);
    }
    return true;
  }

  /** "… who sold the most": what was counted before is ranked. */
  private static boolean ranksByVerb(Cursor cursor, int at) {
    int most = cursor.is(at, Concept.WHICH) ? at + 1 : at;
    return cursor.is(most, Concept.MOST, Concept.LEAST)
        || (cursor.is(most, Concept.SELL, Concept.EARN)
            && cursor.is(most + 1, Concept.MOST, Concept.LEAST));
  }

  private static void rank(Draft draft, boolean most, int count, @Nullable Metric metric) {
    if (draft.ranking.most != null && draft.ranking.most != most) {
      draft.object("object.two-rankings");
    }
    draft.ranking.most = most;
    if (count > 0) {
      draft.ranking.count = count;
    }
    if (metric != null) {
      draft.ranking.metric = metric;
    }
  }
}
