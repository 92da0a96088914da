package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;

/** Says what days were taken for words that leave it open: "last week", "early October". */
final class SaidDays {
  private static final Concept[] FROM_TODAY = {
    Concept.LAST, Concept.PREVIOUS, Concept.THIS, Concept.TODAY, Concept.YESTERDAY, Concept.AGO
  };

  private SaidDays() {}

  /**
   * @param read what begins at the cursor
   */
  static void note(Cursor cursor, Draft draft, DateSpan data, Read read) {
    boolean dated = hasMonth(cursor, read);
    boolean soFar = cursor.says(Concept.SO_FAR) && read.length() == 1;
    if (!dated && (soFar || says(cursor, read, FROM_TODAY))) {
      draft.assume("assume.today", data.last());
    }
    boolean vague = says(cursor, read, Concept.EARLY, Concept.MID, Concept.LATE);
    boolean day = says(cursor, read, Concept.AGO) && says(cursor, read, Concept.WEEK);
    boolean unit = !dated && says(cursor, read, Concept.QUARTER, Concept.FORTNIGHT);
    if (vague || day || unit) {
      draft.assume(
          "assume.days", cursor.text(read.length()), read.days().first(), read.days().last());
    }
  }

  private static boolean says(Cursor cursor, Read read, Concept... concepts) {
    for (int at = 0; at < read.length(); at++) {
      if (cursor.is(at, concepts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMonth(Cursor cursor, Read read) {
    for (int at = 0; at < read.length(); at++) {
      if (cursor.term(at) instanceof Term.Month) {
        return true;
      }
    }
    return false;
  }
}
