package io.quaestor.translate.grammar;

import io.quaestor.translate.words.Cursor;

/** Reads one kind of clause. Stateless. */
interface ClauseReader {
  /**
   * Reads a clause at the cursor, if there is one of this kind: notes it in the draft and moves the
   * cursor past it. Otherwise leaves both as they are.
   */
  boolean read(Cursor cursor, Draft draft);
}
