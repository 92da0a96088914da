package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads weekdays and weekends near today, and weeks by a day that lies in them. */
final class NearWeekdays {
  private final Cursor cursor;
  private final DateSpan data;
  private final Spans spans;

  NearWeekdays(Cursor cursor, DateSpan data, Spans spans) {
    this.cursor = cursor;
    this.data = data;
    this.spans = spans;
  }

  @Nullable Read at(int ahead) {
    Read recent = lastNamedDay(ahead);
    if (recent != null) {
      return recent;
    }
    Read thisDay = namedDayOfThisWeek(ahead);
    return thisDay != null ? thisDay : weekOf(ahead);
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

  /** "This Saturday", "este finde": of the week that today is in. */
  private @Nullable Read namedDayOfThisWeek(int ahead) {
    DateSpan week = Spans.weekOf(data.last());
    if (!cursor.is(ahead, Concept.THIS)) {
      return null;
    }
    if (cursor.is(ahead + 1, Concept.WEEKEND)) {
      return new Read(new DateSpan(week.last().minusDays(1), week.last()), 2);
    }
    Term.Weekday weekday = cursor.term(ahead + 1, Term.Weekday.class);
    LocalDate day = weekday == null ? null : week.first().with(weekday.day());
    return day == null ? null : new Read(new DateSpan(day, day), 2);
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
}
