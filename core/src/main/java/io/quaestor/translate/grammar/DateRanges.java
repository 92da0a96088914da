package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.time.Spans;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "From Sep 21 to 30", "between October 3 and 10". */
final class DateRanges {
  private final Cursor cursor;
  private final Spans spans;

  DateRanges(Cursor cursor, Spans spans) {
    this.cursor = cursor;
    this.spans = spans;
  }

  /** Two ends, both inside. The first may be only a day when the second brings the month. */
  @Nullable Read read(Draft draft) {
    int start = cursor.is(0, Concept.FROM, Concept.BETWEEN, Concept.SINCE) ? 1 : 0;
    boolean between = cursor.is(0, Concept.BETWEEN);
    Read first = end(start);
    int linkAt = start + (first == null ? 1 : first.length());
    boolean linked =
        cursor.is(linkAt, Concept.TO, Concept.UNTIL) || (between && cursor.is(linkAt, Concept.AND));
    if (!linked) {
      return null;
    }
    Read second = monthFollows(linkAt + 1) ? null : end(linkAt + 1);
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
  private boolean monthFollows(int ahead) {
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
  @Nullable Read end(int ahead) {
    Read read = spans.at(ahead);
    if (read == null || !cursor.is(ahead, Concept.MID)) {
      return read;
    }
    LocalDate middle = read.days().first().withDayOfMonth(15);
    return new Read(new DateSpan(middle, middle), read.length());
  }
}
