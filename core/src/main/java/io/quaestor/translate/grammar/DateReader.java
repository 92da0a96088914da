package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.time.Spans;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** "In October", "from Sep 21 to 30", "since November", "before October 15". */
final class DateReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    DateSpan data = draft.data;
    if (data == null || draft.column(Role.DATE).isEmpty()) {
      return false;
    }
    Spans spans = draft.spans(cursor, data);
    Read read = new DateRanges(cursor, spans).read(draft);
    if (read == null) {
      read = new OpenRanges(cursor, spans, data).read(draft);
    }
    if (read == null) {
      read = spans.at(0);
    }
    if (read == null) {
      return false;
    }
    if (!new DayBounds(cursor, spans).read(draft)) {
      note(cursor, draft, data, read);
    }
    cursor.advance(read.length());
    return true;
  }

  private static void note(Cursor cursor, Draft draft, DateSpan data, Read read) {
    if (!read.days().meets(data)) {
      draft.object(
          "object.outside-data",
          read.days().first(),
          read.days().last(),
          data.first(),
          data.last());
    }
    SaidDays.note(cursor, draft, data, read);
    Column date = draft.column(Role.DATE).orElseThrow();
    draft.choices.add(Choices.Kind.DAYS, side(date, read.days()));
  }

  /** A whole month or year is called as the calendar has it, which is shorter. */
  static String label(DateSpan days) {
    Year year = Year.from(days.first());
    if (days.equals(new DateSpan(year.atDay(1), year.atDay(year.length())))) {
      return year.toString();
    }
    YearMonth month = YearMonth.from(days.first());
    if (days.equals(new DateSpan(month.atDay(1), month.atEndOfMonth()))) {
      return month.toString();
    }
    return days.first().equals(days.last())
        ? days.first().toString()
        : days.first() + " to " + days.last();
  }

  static Side side(Column date, DateSpan days) {
    return new Side(label(days), new Filter.Days(date, List.of(days)));
  }
}
