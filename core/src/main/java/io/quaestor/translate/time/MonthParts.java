package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads parts of a month: "first week of October", "early October", "the first Saturday of …". */
public final class MonthParts {
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_FORTNIGHT = 14;

  /** The last day of what is early in a month, and of what is in the middle of it. */
  private static final int EARLY_UNTIL = 10;

  private static final int MID_UNTIL = 20;

  private final Cursor cursor;
  private final Spans spans;

  MonthParts(Cursor cursor, Spans spans) {
    this.cursor = cursor;
    this.spans = spans;
  }

  @Nullable Read at(int ahead) {
    Read half = half(ahead);
    if (half != null) {
      return half;
    }
    Read vague = vague(ahead);
    if (vague != null) {
      return vague;
    }
    Read weekday = weekday(ahead);
    return weekday != null ? weekday : counted(ahead);
  }

  /** "The second half of October against the second of November": of which part was said before. */
  @Nullable Read elliptic(int ahead) {
    Read month = spans.month(ahead + 1);
    int number = ordinal(ahead);
    if (month == null || number < 1) {
      return null;
    }
    for (int back = -1; cursor.peek(ahead + back).isPresent(); back--) {
      int at = ahead + back;
      if (number <= 2 && cursor.is(at, Concept.FIRST_HALF, Concept.SECOND_HALF)) {
        return half(month, number == 1);
      }
      if (cursor.is(at, Concept.WEEK) && ordinal(at - 1) > 0) {
        return stretch(month, false, (number - 1) * DAYS_OF_WEEK, DAYS_OF_WEEK, 1);
      }
    }
    return null;
  }

  /** "The first and the second half of October": the month is said once. */
  private @Nullable Read half(int ahead) {
    boolean ofTwo =
        ordinal(ahead) == 1 && cursor.joins(ahead + 1) && cursor.is(ahead + 2, Concept.SECOND_HALF);
    if (!isHalf(ahead) && !ofTwo) {
      return null;
    }
    boolean first = ofTwo || cursor.is(ahead, Concept.FIRST_HALF);
    Read month = spans.month(ahead + 1);
    if (month != null) {
      return half(month, first);
    }
    Read shared = cursor.joins(ahead + 1) && isHalf(ahead + 2) ? spans.month(ahead + 3) : null;
    return shared == null ? null : new Read(half(shared, first).days(), 1);
  }

  private boolean isHalf(int ahead) {
    return cursor.is(ahead, Concept.FIRST_HALF, Concept.SECOND_HALF);
  }

  private @Nullable Read vague(int ahead) {
    Read month = spans.month(ahead + 1);
    if (month == null || !cursor.is(ahead, Concept.EARLY, Concept.MID, Concept.LATE)) {
      return null;
    }
    DateSpan whole = month.days();
    LocalDate first = whole.first();
    DateSpan days =
        cursor.is(ahead, Concept.EARLY)
            ? new DateSpan(first, first.withDayOfMonth(EARLY_UNTIL))
            : cursor.is(ahead, Concept.MID)
                ? new DateSpan(
                    first.withDayOfMonth(EARLY_UNTIL + 1), first.withDayOfMonth(MID_UNTIL))
                : new DateSpan(first.withDayOfMonth(MID_UNTIL + 1), whole.last());
    return new Read(days, month.length() + 1);
  }

  /** "The second Sunday of October", "el último viernes de noviembre". */
  private @Nullable Read weekday(int ahead) {
    boolean last = cursor.is(ahead, Concept.LAST);
    int number = last ? -1 : ordinal(ahead);
    Term.Weekday weekday = cursor.term(ahead + 1, Term.Weekday.class);
    Read month = spans.month(ahead + 2);
    if (number == 0 || weekday == null || month == null) {
      return null;
    }
    LocalDate day =
        month.days().first().with(TemporalAdjusters.dayOfWeekInMonth(number, weekday.day()));
    return month.days().contains(day) ? new Read(new DateSpan(day, day), month.length() + 2) : null;
  }

  /** "First week of October" is its first seven days, whatever their weekdays. */
  private @Nullable Read counted(int ahead) {
    boolean last = cursor.is(ahead, Concept.LAST, Concept.PREVIOUS);
    int number = last ? 1 : spans.dayNumber(ahead);
    boolean counted =
        cursor.is(ahead, Concept.FIRST, Concept.LAST, Concept.PREVIOUS)
            && cursor.whole(ahead + 1) > 0;
    int unitAt = ahead + (counted ? 2 : 1);
    Read month = spans.month(unitAt + 1);
    int unit = daysOf(unitAt);
    if (number < 1 || month == null || unit == 0) {
      return null;
    }
    int count = counted ? cursor.whole(ahead + 1) : 1;
    int skipped = counted ? 0 : (number - 1) * unit;
    return stretch(month, last, skipped, count * unit, unitAt + 1 - ahead);
  }

  private int daysOf(int unitAt) {
    if (cursor.is(unitAt, Concept.WEEK)) {
      return DAYS_OF_WEEK;
    }
    return cursor.is(unitAt, Concept.FORTNIGHT)
        ? DAYS_OF_FORTNIGHT
        : cursor.is(unitAt, Concept.DAY) ? 1 : 0;
  }

  /** Which one of several an ordinal says, or 0. */
  private int ordinal(int ahead) {
    Term.Ordinal ordinal = cursor.term(ahead, Term.Ordinal.class);
    return ordinal != null ? ordinal.number() : cursor.is(ahead, Concept.FIRST) ? 1 : 0;
  }

  private static @Nullable Read stretch(
      Read month, boolean fromEnd, int skipped, int days, int links) {
    DateSpan whole = month.days();
    LocalDate first = fromEnd ? whole.last().minusDays(days - 1L) : whole.first().plusDays(skipped);
    LocalDate last = fromEnd ? whole.last() : first.plusDays(days - 1L);
    boolean fits = !first.isBefore(whole.first()) && !last.isAfter(whole.last());
    return fits ? new Read(new DateSpan(first, last), links + month.length()) : null;
  }

  private static Read half(Read month, boolean first) {
    LocalDate fifteenth = month.days().first().withDayOfMonth(15);
    DateSpan days =
        first
            ? new DateSpan(month.days().first(), fifteenth)
            : new DateSpan(fifteenth.plusDays(1), month.days().last());
    return new Read(days, month.length() + 1);
  }
}
