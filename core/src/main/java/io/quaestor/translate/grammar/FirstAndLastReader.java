package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "When was it last sold", "first and last day it was sold": the ends of a row of days. */
final class FirstAndLastReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (readFromWhichToWhich(cursor, draft)) {
      return true;
    }
    Aggregate end = end(cursor, 0);
    if (end == null || draft.column(Role.DATE).isEmpty()) {
      return false;
    }
    int length = 1;
    if (cursor.is(0, Concept.FIRST, Concept.LAST)) {
      boolean both = cursor.is(1, Concept.AND) && end(cursor, 2) != null;
      if (both && cursor.is(2, Concept.FIRST_TIME, Concept.LAST_TIME)) {
        // "First and last sold": the second has its verb in itself.
        note(draft, Aggregate.MINIMUM);
        note(draft, Aggregate.MAXIMUM);
        cursor.advance(3);
        return true;
      }
      int dayAt = both ? 3 : 1;
      if (both && cursor.is(dayAt, Concept.SELL)) {
        note(draft, Aggregate.MINIMUM);
        note(draft, Aggregate.MAXIMUM);
        cursor.advance(dayAt + 1);
        return true;
      }
      if (!cursor.is(dayAt, Concept.DAY) || (!both && !cursor.is(dayAt + 1, Concept.SELL))) {
        return false;
      }
      if (both) {
        note(draft, Aggregate.MINIMUM);
        note(draft, Aggregate.MAXIMUM);
        cursor.advance(dayAt + 1);
        return true;
      }
      length = 2;
    }
    if (!readHour(cursor, draft, end)) {
      note(draft, end);
    }
    cursor.advance(length);
    return true;
  }

  /** "At what hour was the first sale of the day": the time of that sale, and no group of hours. */
  private static boolean readHour(Cursor cursor, Draft draft, Aggregate end) {
    Optional<Grouping> hour = draft.calendar(CalendarPart.HOUR);
    boolean asked =
        cursor.is(0, Concept.FIRST_TIME, Concept.LAST_TIME)
            && hour.isPresent()
            && draft.subjects.remove(hour.get());
    if (asked) {
      draft.heard.saleTime = true;
      draft.measure(new Measure.OfColumn(end, draft.column(Role.TIME_OF_DAY).orElseThrow()));
    }
    return asked;
  }

  /** "The first sale on 3 November" asks for a time, because the day is known. */
  static void withinOneDay(Draft draft) {
    boolean oneDay =
        draft.choices.spans().size() == 1
            && draft
                .choices
                .spans()
                .getFirst()
                .first()
                .equals(draft.choices.spans().getFirst().last());
    if (oneDay && draft.column(Role.TIME_OF_DAY).isPresent()) {
      Column time = draft.column(Role.TIME_OF_DAY).orElseThrow();
      draft.measures.replaceAll(
          measure ->
              measure instanceof Measure.OfColumn end && end.column().role() == Role.DATE
                  ? new Measure.OfColumn(end.aggregate(), time)
                  : measure);
    }
  }

  /** "From which day to which day is there data". */
  private static boolean readFromWhichToWhich(Cursor cursor, Draft draft) {
    int to = cursor.is(3, Concept.AND) ? 4 : 3;
    boolean both =
        cursor.is(0, Concept.FROM, Concept.SINCE)
            && cursor.is(to, Concept.TO, Concept.UNTIL)
            && isWhichDay(cursor, 1)
            && isWhichDay(cursor, to + 1);
    if (both) {
      note(draft, Aggregate.MINIMUM);
      note(draft, Aggregate.MAXIMUM);
      cursor.advance(to + 3);
    }
    return both;
  }

  private static boolean isWhichDay(Cursor cursor, int at) {
    return cursor.is(at, Concept.WHICH) && cursor.is(at + 1, Concept.DAY);
  }

  private static void note(Draft draft, Aggregate end) {
    draft.measure(new Measure.OfColumn(end, draft.column(Role.DATE).orElseThrow()));
  }

  private static @Nullable Aggregate end(Cursor cursor, int ahead) {
    if (cursor.is(ahead, Concept.FIRST_TIME, Concept.FIRST)) {
      return Aggregate.MINIMUM;
    }
    return cursor.is(ahead, Concept.LAST_TIME, Concept.LAST) ? Aggregate.MAXIMUM : null;
  }
}
