package io.quaestor.translate.grammar;

/** "The two of them", "los tres": as many things as were asked about one after the other. */
final class BothReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int count = cursor.whole(0);
    if (draft.before == null || count < 2 || !draft.before.choices.alternatives(count)) {
      return false;
    }
    draft.both = true;
    draft.continues = true;
    cursor.advance(1);
    return true;
  }
}
