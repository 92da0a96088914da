package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;

/** "Pairs of products", "5 pares". */
final class PairReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int count = cursor.whole(0);
    int at = count > 0 ? 1 : 0;
    if (!cursor.is(at, Concept.PAIR)) {
      return false;
    }
    draft.together = true;
    draft.pairs = true;
    draft.rankCount = Math.max(draft.rankCount, count);
    cursor.advance(at + 1);
    return true;
  }
}
