package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.words.Cursor;
import java.util.List;

/** "Quartiles", with or without "(25, 50, 75)" after it. */
final class QuartileReader implements ClauseReader {
  static final List<Integer> PERCENTS = List.of(25, 50, 75);

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (!cursor.is(0, Concept.QUARTILES)) {
      return false;
    }
    if (draft.aggregate != null) {
      draft.object("object.mixed");
    }
    draft.heard.quartiles = true;
    draft.aggregate = Aggregate.MEDIAN;
    cursor.advance(1 + spelledOut(cursor));
    return true;
  }

  /** How many links the numbers take, where they are given. */
  private static int spelledOut(Cursor cursor) {
    int at = 1;
    for (int percent : PERCENTS) {
      at += cursor.is(at, Concept.AND) ? 1 : 0;
      if (cursor.whole(at) != percent) {
        return 0;
      }
      at++;
    }
    return at - 1;
  }
}
