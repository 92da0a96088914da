package io.quaestor.translate.grammar;

import io.quaestor.translate.words.Cursor;

/** "The two of them", "los tres": as many things as were asked about one after the other. */
final class BothReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int count = cursor.whole(0);
    if (draft.talk.before == null || count < 2 || !draft.talk.before.choices.alternatives(count)) {
      return false;
    }
    draft.talk.both = true;
    draft.talk.continues = true;
    cursor.advance(1);
    return true;
  }
}
