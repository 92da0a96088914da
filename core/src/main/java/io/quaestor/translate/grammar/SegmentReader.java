package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;

/** "Credit notes", "without refunds", "type A invoices": rows that the catalog has a name for. */
final class SegmentReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    boolean excluded = cursor.is(0, Concept.EXCEPT);
    int at = excluded ? 1 : 0;
    Term.OfSegment named = cursor.term(at, Term.OfSegment.class);
    if (named == null || !named.segment().table().equals(draft.table.name())) {
      return false;
    }
    Column column = draft.table.column(named.segment().column()).orElseThrow();
    draft.choices.add(
        excluded ? Choices.Kind.EXCLUDED : Choices.Kind.VALUES,
        new Side(cursor.text(at, 1), new Filter.InSegment(named.segment(), column, excluded)));
    draft.part.ofSome |= !excluded && cursor.is(-1, Concept.SHARE, Concept.PERCENT);
    if (!excluded) {
      draft.heard.listed |= NamedList.leadsHere(cursor) || cursor.is(-1, Concept.ALL);
      draft.segment = column;
    }
    cursor.advance(at + 1);
    return true;
  }
}
