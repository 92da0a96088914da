package io.quaestor.translate.grammar;

import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Over the month before", "than the previous day", "respecto del anterior": each against the one
 * before it. It is that only where the question is about such days or months; otherwise the words
 * name a single one, which other readers read.
 */
final class PreviousReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    Optional<Grouping> unit = Groupings.at(cursor, 0, draft).filter(PreviousReader::isTime);
    if (draft.change.wanted
        && unit.filter(named -> draft.groupsBy(named)).isPresent()
        && (cursor.is(1, Concept.PREVIOUS)
            || (cursor.is(1, Concept.BEFORE) && !isDated(cursor, 2)))) {
      // "Growth over the month before": "over the month" alone means month by month.
      cursor.advance(2);
      return true;
    }
    if (!cursor.is(0, Concept.COMPARE, Concept.THAN, Concept.MORE_THAN, Concept.LESS_THAN)) {
      return false;
    }
    int length = length(cursor, draft);
    if (length == 0) {
      return false;
    }
    boolean said = draft.change.wanted;
    boolean amount = cursor.is(-1, Concept.HOW_MUCH);
    if (!said && !amount && cursor.is(0, Concept.MORE_THAN, Concept.LESS_THAN)) {
      // "Days that sold more than the day before" are only those.
      draft.change.direction = cursor.is(0, Concept.MORE_THAN) ? 1 : -1;
      draft.change.onlyThatWay = true;
    }
    draft.change.wanted = true;
    cursor.advance(length);
    return true;
  }

  /** How many links the clause takes, 0 where there is none. */
  private static int length(Cursor cursor, Draft draft) {
    List<Grouping> units =
        Stream.concat(draft.groupings.stream(), draft.subjects.stream())
            .filter(PreviousReader::isTime)
            .toList();
    Optional<Grouping> unit =
        Groupings.at(cursor, cursor.is(1, Concept.PREVIOUS) ? 2 : 1, draft)
            .filter(PreviousReader::isTime);
    if (unit.isPresent()) {
      boolean named =
          cursor.is(1, Concept.PREVIOUS)
              || cursor.is(2, Concept.PREVIOUS)
              || (cursor.is(2, Concept.BEFORE) && !isDated(cursor, 3));
      return named && units.contains(unit.get()) ? 3 : 0;
    }
    boolean bare =
        cursor.is(1, Concept.PREVIOUS) || (cursor.is(1, Concept.BEFORE) && !isDated(cursor, 2));
    return bare && units.size() == 1 ? 2 : 0;
  }

  /** Whether "before" leads to a day: "before October". */
  private static boolean isDated(Cursor cursor, int at) {
    return cursor.peek(at).isPresent() && !(cursor.term(at) instanceof Term.Word);
  }

  static boolean isTime(Grouping grouping) {
    return grouping.kind() == Kind.DAY || grouping.kind() == Kind.PERIOD;
  }
}
