package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days by where they lie from today: "last week", "the last 7 days", "3 days ago". */
public final class RelativeSpans {
  private final Cursor cursor;
  private final DateSpan data;
  private final Spans spans;

  RelativeSpans(Cursor cursor, DateSpan data, Spans spans) {
    this.cursor = cursor;
    this.data = data;
    this.spans = spans;
  }

  @Nullable Read at(int ahead) {
    LocalDate today = data.last();
    if (cursor.is(ahead, Concept.TODAY)) {
      return new Read(new DateSpan(today, today), 1);
    }
    if (cursor.is(ahead, Concept.YESTERDAY)) {
      return new Read(new DateSpan(today.minusDays(1), today.minusDays(1)), 1);
    }
    if (cursor.is(ahead, Concept.DAY_BEFORE_YESTERDAY)) {
      return new Read(new DateSpan(today.minusDays(2), today.minusDays(2)), 1);
    }
    if (cursor.is(ahead, Concept.MONTH_TO_DATE)) {
      return new Read(new DateSpan(today.withDayOfMonth(1), today), 1);
    }
    if (cursor.is(ahead, Concept.YEAR_TO_DATE)) {
      return new Read(new DateSpan(today.withDayOfYear(1), today), 1);
    }
    Read part = new MonthParts(cursor, spans).at(ahead);
    if (part != null) {
      return part;
    }
    Read current = soFar(ahead);
    if (current != null) {
      return current;
    }
    Read ago = ago(ahead);
    if (ago != null) {
      return ago;
    }
    Read near = new NearWeekdays(cursor, data, spans).at(ahead);
    if (near != null) {
      return near;
    }
    Read some = lastFew(ahead);
    return some != null ? some : lastOrThis(ahead);
  }

  /** "How much so far in the week": the one that today is in. */
  private @Nullable Read soFar(int ahead) {
    if (!cursor.says(Concept.SO_FAR) || !spans.isNoun(ahead)) {
      return null;
    }
    LocalDate today = data.last();
    LocalDate first =
        cursor.is(ahead, Concept.WEEK)
            ? Spans.weekOf(today).first()
            : cursor.is(ahead, Concept.MONTH)
                ? today.withDayOfMonth(1)
                : cursor.is(ahead, Concept.YEAR) ? today.withDayOfYear(1) : null;
    return first == null ? null : new Read(new DateSpan(first, today), 1);
  }

  /** "3 days ago", "hace 3 días", "a week ago": that one day. */
  private @Nullable Read ago(int ahead) {
    boolean before = cursor.is(ahead, Concept.AGO);
    int countAt = before ? ahead + 1 : ahead;
    int count = cursor.whole(countAt);
    int unitAt = count > 0 ? countAt + 1 : countAt;
    boolean said = before || cursor.is(unitAt + 1, Concept.AGO);
    if (!said || !cursor.is(unitAt, Concept.DAY, Concept.WEEK)) {
      return null;
    }
    int days = Math.max(count, 1) * (cursor.is(unitAt, Concept.WEEK) ? 7 : 1);
    LocalDate day = data.last().minusDays(days);
    return new Read(new DateSpan(day, day), (count > 0 ? 1 : 0) + 2);
  }

  /** "The last 7 days", "últimas 2 semanas": up to the last day of the data, that day inside. */
  private @Nullable Read lastFew(int ahead) {
    int count = cursor.whole(ahead + 1);
    if (!cursor.is(ahead, Concept.LAST, Concept.PREVIOUS) || count < 1) {
      return null;
    }
    LocalDate first = back(count, ahead + 2);
    return first == null ? null : new Read(new DateSpan(first, data.last()), 3);
  }

  private @Nullable LocalDate back(int count, int unitAt) {
    LocalDate dayAfter = data.last().plusDays(1);
    if (cursor.is(unitAt, Concept.DAY)) {
      return dayAfter.minusDays(count);
    }
    if (cursor.is(unitAt, Concept.WEEK)) {
      return dayAfter.minusWeeks(count);
    }
    if (cursor.is(unitAt, Concept.FORTNIGHT)) {
      return dayAfter.minusWeeks(2L * count);
    }
    return cursor.is(unitAt, Concept.MONTH) ? dayAfter.minusMonths(count) : null;
  }

  /** "Last month" and "mes pasado" are the whole one before the data's last day. */
  private @Nullable Read lastOrThis(int ahead) {
    boolean before = cursor.is(ahead, Concept.LAST, Concept.PREVIOUS, Concept.THIS);
    int unitAt = before ? ahead + 1 : ahead;
    int wordAt = before ? ahead : ahead + 1;
    if (!cursor.is(wordAt, Concept.LAST, Concept.PREVIOUS, Concept.THIS)) {
      return null;
    }
    int back = cursor.is(wordAt, Concept.LAST, Concept.PREVIOUS) ? 1 : 0;
    LocalDate today = data.last();
    if (cursor.is(unitAt, Concept.WEEK)) {
      return new Read(Spans.weekOf(today.minusWeeks(back)), 2);
    }
    if (cursor.is(unitAt, Concept.MONTH)) {
      return new Read(monthSpan(YearMonth.from(today).minusMonths(back)), 2);
    }
    if (cursor.is(unitAt, Concept.FORTNIGHT) && back == 1) {
      return new Read(new DateSpan(today.minusDays(13), today), 2);
    }
    if (cursor.is(unitAt, Concept.QUARTER)) {
      YearMonth of = firstOfQuarter(today).minusMonths(3L * back);
      return new Read(new DateSpan(of.atDay(1), of.plusMonths(2).atEndOfMonth()), 2);
    }
    if (cursor.is(unitAt, Concept.YEAR)) {
      int year = today.getYear() - back;
      return new Read(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), 2);
    }
    return null;
  }

  private static YearMonth firstOfQuarter(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return month.minusMonths((month.getMonthValue() - 1L) % 3);
  }

  private static DateSpan monthSpan(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }
}
