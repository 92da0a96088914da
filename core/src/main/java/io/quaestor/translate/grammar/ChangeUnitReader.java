package io.quaestor.translate.grammar;

import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;

/**
 * "… in pesos and in percent": how a change is to be told. It is always told in both, so that only
 * the words are taken.
 */
final class ChangeUnitReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    boolean known = draft.fact != null || !draft.measures.isEmpty();
    if (!draft.difference || !known) {
      return false;
    }
    boolean both =
        cursor.is(1, Concept.AND)
            && ((isMoney(cursor, 0) && cursor.is(2, Concept.SHARE))
                || (cursor.is(0, Concept.SHARE) && isMoney(cursor, 2)));
    boolean percent = draft.fact != null && cursor.is(0, Concept.SHARE) && cursor.peek(1).isEmpty();
    if (!both && !percent) {
      return false;
    }
    cursor.advance(both ? 3 : 1);
    return true;
  }

  private static boolean isMoney(Cursor cursor, int ahead) {
    Term.OfMetric metric = cursor.term(ahead, Term.OfMetric.class);
    return metric != null && metric.metric().unit() == Unit.MONEY;
  }
}
