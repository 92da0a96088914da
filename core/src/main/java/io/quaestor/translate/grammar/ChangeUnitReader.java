package io.quaestor.translate.grammar;

import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;

/**
 * "… in pesos and in percent": how a change is to be told. It is always told in both, so that only
 * the words are taken.
 */
final class ChangeUnitReader implements ClauseReader {
  private static final Concept[] PERCENT = {Concept.PERCENT, Concept.SHARE};

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    boolean known = draft.fact != null || !draft.measures.isEmpty();
    if (!draft.change.wanted || !known) {
      return false;
    }
    boolean both =
        cursor.is(1, Concept.AND)
            && ((isMoney(cursor, 0) && cursor.is(2, PERCENT))
                || (cursor.is(0, PERCENT) && isMoney(cursor, 2)));
    boolean last = draft.fact != null && cursor.peek(1).isEmpty();
    boolean one = last && (isMoney(cursor, 0) || cursor.is(0, PERCENT));
    if (!both && !one) {
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
