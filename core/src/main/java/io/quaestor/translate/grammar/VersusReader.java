package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;

/**
 * "Did waiter 102 sell more than waiter 103", "más en octubre que en noviembre": in a question of
 * yes or no, the side that is compared with follows.
 */
final class VersusReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (draft.claim.asked == null) {
      return false;
    }
    if (cursor.is(0, Concept.MORE_THAN, Concept.LESS_THAN)) {
      draft.heard.more = true;
    } else if (!isThan(cursor, draft)) {
      return false;
    }
    draft.compared = true;
    cursor.advance(1);
    return true;
  }

  /** A word that elsewhere means "which" is "than" once a word for more or less has been said. */
  private static boolean isThan(Cursor cursor, Draft draft) {
    boolean than =
        cursor.is(0, Concept.WHICH)
            && cursor.peek(0).orElseThrow().tokens().stream()
                .anyMatch(token -> draft.lexicon.yesNo().than().contains(token.folded()));
    for (int back = -1; than && cursor.peek(back).isPresent(); back--) {
      if (cursor.is(back, Concept.MORE, Concept.MOST, Concept.LEAST, Concept.TOP, Concept.BOTTOM)) {
        return true;
      }
    }
    return false;
  }
}
