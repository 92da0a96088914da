package io.quaestor.translate.grammar;

import io.quaestor.translate.grammar.Spans.Read;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.values.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads "last week", "the last 7 days", "first week of October", "second half of …". */
final class RelativeSpans {
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
    Read ago = ago(ahead);
    if (ago != null) {
      return ago;
    }
    Read recent = lastNamedDay(ahead);
    if (recent != null) {
      return recent;
    }
    Read week = weekOf(ahead);
    if (week != null) {
      return week;
    }
    Read part = partOfMonth(ahead);
    if (part != null) {
      return part;
    }
    Read some = lastFew(ahead);
    return some != null ? some : lastOrThis(ahead);
  }

  /** "Last Friday", "viernes pasado", "last weekend": the latest that is over before today. */
  private @Nullable Read lastNamedDay(int ahead) {
    int name = cursor.is(ahead, Concept.LAST, Concept.PREVIOUS) ? ahead + 1 : ahead;
    if (!cursor.is(name == ahead ? ahead + 1 : ahead, Concept.LAST, Concept.PREVIOUS)) {
      return null;
    }
    Term.Weekday weekday = cursor.term(name, Term.Weekday.class);
    boolean ofWeek = name == ahead && cursor.is(ahead + 2, Concept.WEEK);
    if (weekday != null && ofWeek) {
      LocalDate day = Spans.weekOf(data.last().minusWeeks(1)).first().with(weekday.day());
      return new Read(new DateSpan(day, day), 3);
    }
    if (weekday != null) {
      LocalDate day = data.last().with(TemporalAdjusters.previous(weekday.day()));
      return new Read(new DateSpan(day, day), 2);
    }
    if (cursor.is(name, Concept.WEEKEND)) {
      LocalDate sunday = data.last().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
      return new Read(new DateSpan(sunday.minusDays(1), sunday), 2);
    }
    return null;
  }

  /** "The week of October 7" is the one, from Monday on, that has that day in it. */
  private @Nullable Read weekOf(int ahead) {
    if (!cursor.is(ahead, Concept.WEEK, Concept.WEEKEND)) {
      return null;
    }
    Read day = spans.at(ahead + 1);
    if (day == null || !day.days().first().equals(day.days().last())) {
      return null;
    }
    DateSpan week = Spans.weekOf(day.days().first());
    return new Read(
        cursor.is(ahead, Concept.WEEK) ? week : new DateSpan(week.last().minusDays(1), week.last()),
        day.length() + 1);
  }

  /** "3 days ago", "hace 3 días": that one day. */
  private @Nullable Read ago(int ahead) {
    int countAt = cursor.is(ahead, Concept.AGO) ? ahead + 1 : ahead;
    boolean said = countAt > ahead || cursor.is(ahead + 2, Concept.AGO);
    int days = cursor.whole(countAt);
    if (!said || days < 1 || !cursor.is(countAt + 1, Concept.DAY)) {
      return null;
    }
    LocalDate day = data.last().minusDays(days);
    return new Read(new DateSpan(day, day), 3);
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
    if (cursor.is(unitAt, Concept.YEAR)) {
      int year = today.getYear() - back;
      return new Read(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), 2);
    }
    return null;
  }

  /** "First week of October" is its first seven days, whatever their weekdays. */
  private @Nullable Read partOfMonth(int ahead) {
    if (cursor.is(ahead, Concept.FIRST_HALF, Concept.SECOND_HALF)) {
      Read month = spans.month(ahead + 1);
      return month == null ? null : half(month, cursor.is(ahead, Concept.FIRST_HALF));
    }
    boolean last = cursor.is(ahead, Concept.LAST, Concept.PREVIOUS);
    int number = last ? 1 : spans.dayNumber(ahead);
    boolean counted =
        cursor.is(ahead, Concept.FIRST, Concept.LAST, Concept.PREVIOUS)
            && cursor.whole(ahead + 1) > 0;
    int unitAt = ahead + (counted ? 2 : 1);
    Read month = spans.month(unitAt + 1);
    if (number < 1 || month == null || !cursor.is(unitAt, Concept.WEEK, Concept.DAY)) {
      return null;
    }
    int unit = cursor.is(unitAt, Concept.WEEK) ? 7 : 1;
    int count = counted ? cursor.whole(ahead + 1) : 1;
    int skipped = counted ? 0 : (number - 1) * unit;
    return stretch(month, last, skipped, count * unit, unitAt + 1 - ahead);
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

  private static DateSpan monthSpan(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }
}
