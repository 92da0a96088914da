package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.time.Spans;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "In October", "from Sep 21 to 30", "since November", "before October 15". */
final class DateReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    DateSpan data = draft.data;
    if (data == null || draft.column(Role.DATE).isEmpty()) {
      return false;
    }
    Spans spans = draft.spans(cursor, data);
    Read read = range(cursor, spans, draft);
    if (read == null) {
      read = open(cursor, spans, data, draft);
    }
    if (read == null) {
      read = spans.at(0);
    }
    if (read == null) {
      return false;
    }
    if (!bound(cursor, draft, spans)) {
      note(cursor, draft, data, read);
    }
    cursor.advance(read.length());
    return true;
  }

  /** "Last sold before October 15" is about the last day, not about the rows that count. */
  private static boolean bound(Cursor cursor, Draft draft, Spans spans) {
    Comparison comparison =
        cursor.is(0, Concept.BEFORE)
            ? Comparison.LESS
            : cursor.is(0, Concept.AFTER)
                ? Comparison.MORE
                : cursor.is(0, Concept.SINCE) ? Comparison.AT_LEAST : null;
    Read named = spans.at(1);
    Read within = spans.at(0);
    if (within != null && listsFirst(cursor, draft)) {
      Measure edge = draft.measures.getFirst();
      draft.thresholds.add(
          new Threshold(edge, Comparison.AT_LEAST, new Bound.Day(within.days().first())));
      draft.thresholds.add(
          new Threshold(edge, Comparison.AT_MOST, new Bound.Day(within.days().last())));
      return true;
    }
    if (comparison == null
        || named == null
        || draft.measures.size() != 1
        || !(draft.measures.getFirst() instanceof Measure.OfColumn end)
        || end.column().role() != Role.DATE) {
      return false;
    }
    LocalDate day = comparison == Comparison.MORE ? named.days().last() : named.days().first();
    draft.thresholds.add(new Threshold(end, comparison, new Bound.Day(day)));
    return true;
  }

  /** "Products first sold in November": their first day is meant, not the first in November. */
  private static boolean listsFirst(Cursor cursor, Draft draft) {
    return cursor.is(-1, Concept.FIRST_TIME, Concept.LAST_TIME)
        && !draft.heard.when
        && !draft.subjects.isEmpty()
        && draft.groupings.isEmpty()
        && draft.measures.size() == 1;
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

  /** A whole month is called as the calendar has it, which is shorter. */
  private static String label(DateSpan days) {
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

  /** Two ends, both inside. The first may be only a day when the second brings the month. */
  private static @Nullable Read range(Cursor cursor, Spans spans, Draft draft) {
    int start = cursor.is(0, Concept.FROM, Concept.BETWEEN, Concept.SINCE) ? 1 : 0;
    boolean between = cursor.is(0, Concept.BETWEEN);
    Read first = end(cursor, spans, start);
    int linkAt = start + (first == null ? 1 : first.length());
    boolean linked =
        cursor.is(linkAt, Concept.TO, Concept.UNTIL) || (between && cursor.is(linkAt, Concept.AND));
    if (!linked) {
      return null;
    }
    Read second = monthFollows(cursor, spans, linkAt + 1) ? null : end(cursor, spans, linkAt + 1);
    if (first == null && second != null && spans.dayNumber(start) > 0) {
      return join(sameMonth(second.days().first(), spans.dayNumber(start)), second, linkAt + 1);
    }
    if (first != null && second == null && isOneDay(first) && spans.dayNumber(linkAt + 1) > 0) {
      LocalDate end = sameMonth(first.days().first(), spans.dayNumber(linkAt + 1));
      return end == null
          ? null
          : join(first.days().first(), new Read(new DateSpan(end, end), 1), linkAt + 1);
    }
    if (first == null || second == null) {
      return null;
    }
    Read whole = join(first.days().first(), second, linkAt + 1);
    if (whole != null && !isOneDay(first) && !isOneDay(second)) {
      draft.change.ends = List.of(first.days(), second.days());
    }
    return whole;
  }

  /**
   * In "Sep 21-30 and Oct 21-30" the 30 belongs to September, because October has a day after it.
   */
  private static boolean monthFollows(Cursor cursor, Spans spans, int ahead) {
    return cursor.term(0) instanceof Term.Month
        && spans.dayNumber(ahead) > 0
        && cursor.term(ahead + 1) instanceof Term.Month
        && spans.dayNumber(ahead + 2) > 0;
  }

  private static @Nullable Read join(@Nullable LocalDate first, Read second, int before) {
    return first == null || second.days().last().isBefore(first)
        ? null
        : new Read(new DateSpan(first, second.days().last()), before + second.length());
  }

  private static boolean isOneDay(Read read) {
    return read.days().first().equals(read.days().last());
  }

  private static @Nullable LocalDate sameMonth(LocalDate other, int day) {
    return day <= other.lengthOfMonth() ? other.withDayOfMonth(day) : null;
  }

  /** The stretch at a place; as an end, the middle of a month is its fifteenth. */
  private static @Nullable Read end(Cursor cursor, Spans spans, int ahead) {
    Read read = spans.at(ahead);
    if (read == null || !cursor.is(ahead, Concept.MID)) {
      return read;
    }
    LocalDate middle = read.days().first().withDayOfMonth(15);
    return new Read(new DateSpan(middle, middle), read.length());
  }

  /** "Since the end of October" may begin at its last day or before. */
  private static boolean isOpenAtVague(Cursor cursor) {
    return (cursor.is(1, Concept.LATE)
            && cursor.is(0, Concept.SINCE, Concept.FROM, Concept.AFTER, Concept.BEFORE))
        || (cursor.is(1, Concept.EARLY) && cursor.is(0, Concept.AFTER, Concept.UNTIL, Concept.TO));
  }

  /** One end only; the other is that of the data. */
  private static @Nullable Read open(Cursor cursor, Spans spans, DateSpan data, Draft draft) {
    Read first = spans.at(0);
    if (first != null && cursor.is(first.length(), Concept.ONWARDS)) {
      LocalDate day = first.days().first();
      return new Read(ordered(day, data.last(), day), first.length() + 1);
    }
    Read named = end(cursor, spans, 1);
    if (named == null || isOpenAtVague(cursor)) {
      return null;
    }
    DateSpan days = named.days();
    DateSpan open = null;
    int after = cursor.is(1 + named.length(), Concept.ONWARDS) ? 1 : 0;
    boolean since = cursor.is(0, Concept.SINCE, Concept.FROM);
    boolean never = draft.heard.never || (since && cursor.comes(Concept.NEVER));
    if (since
        && never
        && after == 0
        && days.first().isBefore(days.last())
        && days.last().isBefore(data.last())) {
      // "Not sold since October": the last sale was in October.
      draft.assume("assume.since-end", label(days));
      open = new DateSpan(days.last().plusDays(1), data.last());
    } else if (since) {
      open = ordered(days.first(), data.last(), days.first());
    } else if (cursor.is(0, Concept.AFTER)) {
      open = ordered(days.last().plusDays(1), data.last(), days.last().plusDays(1));
    } else if (cursor.is(0, Concept.BEFORE)) {
      open = ordered(data.first(), days.first().minusDays(1), days.first().minusDays(1));
    } else if (cursor.is(0, Concept.UNTIL, Concept.TO, Concept.AT_MOST)) {
      open = ordered(data.first(), days.last(), days.last());
    }
    return open == null ? null : new Read(open, named.length() + 1 + after);
  }

  /** What would end before it begins lies outside the data, where the named day is. */
  private static DateSpan ordered(LocalDate first, LocalDate last, LocalDate named) {
    return last.isBefore(first) ? new DateSpan(named, named) : new DateSpan(first, last);
  }
}
