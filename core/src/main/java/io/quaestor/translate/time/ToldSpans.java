package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads days told by those that were named before: "the week before", "the second half". */
public final class ToldSpans {
  private final Cursor cursor;
  private final DateSpan before;
  private final boolean said;

  /**
   * @param before the days that were named before
   * @param said whether the question itself names them, or goes on from one that does
   */
  ToldSpans(Cursor cursor, DateSpan before, boolean said) {
    this.cursor = cursor;
    this.before = before;
    this.said = said;
  }

  @Nullable Read at(int ahead) {
    Read half = half(ahead);
    Read earlier = half != null ? half : earlier(ahead);
    return earlier != null || !said ? earlier : previous(ahead);
  }

  private @Nullable Read half(int ahead) {
    YearMonth month = YearMonth.from(before.first());
    boolean inOneMonth = month.equals(YearMonth.from(before.last()));
    boolean first = cursor.is(ahead, Concept.FIRST_HALF);
    if (!inOneMonth
        || !(first || cursor.is(ahead, Concept.SECOND_HALF))
        || cursor.term(ahead + 1, Term.Month.class) != null) {
      return null;
    }
    return new Read(
        first
            ? new DateSpan(month.atDay(1), month.atDay(15))
            : new DateSpan(month.atDay(16), month.atEndOfMonth()),
        1);
  }

  /** "The day before", "the week before that", "the Saturday before": and nothing after it. */
  private @Nullable Read earlier(int ahead) {
    boolean ends = cursor.peek(ahead + 2).isEmpty() || cursor.is(ahead + 2, Concept.AND);
    if (!cursor.is(ahead + 1, Concept.BEFORE) || !ends) {
      return null;
    }
    Term.Weekday weekday = cursor.term(ahead, Term.Weekday.class);
    LocalDate first = before.first();
    if (weekday != null) {
      LocalDate day = first.with(TemporalAdjusters.previous(weekday.day()));
      return new Read(new DateSpan(day, day), 2);
    }
    long days = ChronoUnit.DAYS.between(first, before.last()) + 1;
    if (cursor.is(ahead, Concept.DAY) && days == 1) {
      return new Read(new DateSpan(first.minusDays(1), first.minusDays(1)), 2);
    }
    if (cursor.is(ahead, Concept.WEEK) && days == 7) {
      return new Read(new DateSpan(first.minusWeeks(1), first.minusDays(1)), 2);
    }
    YearMonth month = YearMonth.from(first);
    boolean whole = first.equals(month.atDay(1)) && before.last().equals(month.atEndOfMonth());
    YearMonth last = month.minusMonths(1);
    return cursor.is(ahead, Concept.MONTH) && whole
        ? new Read(new DateSpan(last.atDay(1), last.atEndOfMonth()), 2)
        : null;
  }

  /** "October against the previous month", "ayer contra el sábado anterior", "este mes y el …". */
  private @Nullable Read previous(int ahead) {
    boolean first = cursor.is(ahead, Concept.PREVIOUS);
    if (!first && !cursor.is(ahead + 1, Concept.PREVIOUS)) {
      return null;
    }
    int unitAt = first ? ahead + 1 : ahead;
    Term.Weekday weekday = cursor.term(unitAt, Term.Weekday.class);
    DateSpan days =
        weekday != null
            ? oneDay(before.first().with(TemporalAdjusters.previous(weekday.day())))
            : cursor.is(unitAt, Concept.DAY, Concept.WEEK, Concept.MONTH)
                ? previousUnit(unitAt)
                : null;
    if (days != null) {
      return new Read(days, 2);
    }
    return first && cursor.joins(ahead - 1) ? bare(ahead) : null;
  }

  /** "Against the previous one": of the same length. */
  private @Nullable Read bare(int ahead) {
    int length = cursor.whole(ahead + 1) == 1 ? 2 : 1;
    YearMonth month = YearMonth.from(before.first());
    long days = ChronoUnit.DAYS.between(before.first(), before.last()) + 1;
    if (isWholeMonth(month)) {
      return new Read(whole(month.minusMonths(1)), length);
    }
    return days == 1 || days == 7
        ? new Read(
            new DateSpan(before.first().minusDays(days), before.first().minusDays(1)), length)
        : null;
  }

  /** The day, week or month before the one that the days are in. */
  private @Nullable DateSpan previousUnit(int unitAt) {
    YearMonth month = YearMonth.from(before.first());
    DateSpan week = Spans.weekOf(before.first());
    if (cursor.is(unitAt, Concept.MONTH)) {
      boolean inOne = month.equals(YearMonth.from(before.last()));
      return inOne ? whole(month.minusMonths(1)) : null;
    }
    if (cursor.is(unitAt, Concept.WEEK)) {
      boolean inOne = week.contains(before.last());
      return inOne ? new DateSpan(week.first().minusWeeks(1), week.first().minusDays(1)) : null;
    }
    boolean single = before.first().equals(before.last());
    return single ? oneDay(before.first().minusDays(1)) : null;
  }

  private boolean isWholeMonth(YearMonth month) {
    return before.equals(whole(month));
  }

  private static DateSpan whole(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }

  private static DateSpan oneDay(LocalDate day) {
    return new DateSpan(day, day);
  }
}
