package io.quaestor.translate.grammar;

import io.quaestor.translate.grammar.Spans.Read;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.values.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads days that lie where the question before was: "the week before", "the second half". */
final class ToldSpans {
  private final Cursor cursor;
  private final DateSpan before;

  /**
   * @param before the days that the question before was about
   */
  ToldSpans(Cursor cursor, DateSpan before) {
    this.cursor = cursor;
    this.before = before;
  }

  @Nullable Read at(int ahead) {
    Read half = half(ahead);
    return half != null ? half : earlier(ahead);
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
}
