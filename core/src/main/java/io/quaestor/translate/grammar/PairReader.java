package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;

/** "Pairs of products", "5 pares". */
final class PairReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int count = cursor.whole(0);
    int at = count > 0 ? 1 : 0;
    if (!cursor.is(at, Concept.PAIR)) {
      return false;
    }
    draft.tickets.together = true;
    draft.tickets.pairs = true;
    draft.ranking.count = Math.max(draft.ranking.count, count);
    cursor.advance(at + 1);
    return true;
  }
}
