package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "From 10am to 1pm", "between 3 and 6 pm", "after 20hs", "in the morning". */
final class HourReader implements ClauseReader {
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  /** A stretch of the day and how many links it took. */
  private record Read(LocalTime from, LocalTime before, int length) {}

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    Optional<Column> column = draft.column(Role.TIME_OF_DAY);
    if (column.isEmpty()) {
      return false;
    }
    Read read = range(cursor);
    if (read == null) {
      read = explained(cursor);
    }
    if (read == null) {
      read = open(cursor);
    }
    if (read == null) {
      read = partOfDay(cursor, draft);
    }
    if (read == null) {
      read = oneHour(cursor);
    }
    if (read == null) {
      return false;
    }
    if (draft.choices.has(Choices.Kind.HOURS) && !cursor.joins(-1) && !draft.compared) {
      draft.object("object.two-values", draft.messages.say("name.time"));
    }
    draft.choices.add(
        Choices.Kind.HOURS,
        new Side(
            cursor.text(read.length()),
            new Filter.Hours(column.orElseThrow(), read.from(), read.before())));
    cursor.advance(read.length());
    return true;
  }

  /** Two ends of which at least one is plainly a time of day. */
  private static @Nullable Read range(Cursor cursor) {
    int start = cursor.is(0, Concept.FROM, Concept.BETWEEN) ? 1 : 0;
    boolean linked = cursor.is(start + 1, Concept.TO, Concept.AND);
    int end = start + (linked ? 2 : 1);
    boolean named =
        cursor.term(start, Term.Clock.class) != null || cursor.term(end, Term.Clock.class) != null;
    LocalTime to = time(cursor, end);
    LocalTime from = time(cursor, start);
    boolean plain = !named && plainHours(cursor, start, end);
    if ((!named && !plain)
        || to == null
        || from == null
        || (start == 0 && cursor.is(1, Concept.AND))) {
      return null;
    }
    if (cursor.term(start, Term.Numeral.class) != null && isAfternoon(cursor, end)) {
      LocalTime later = from.plusHours(12);
      from = later.isBefore(to) && later.isAfter(from) ? later : from;
    }
    return from.isBefore(to) ? new Read(from, to, end + 1) : null;
  }

  /** "Between 17 and 19", where neither can be a day or an amount. */
  private static boolean plainHours(Cursor cursor, int start, int end) {
    return start == 1
        && cursor.is(0, Concept.BETWEEN)
        && cursor.whole(start) >= 6
        && cursor.whole(end) > cursor.whole(start)
        && cursor.whole(end) <= 24
        && !cursor.is(end + 1, Concept.THOUSAND, Concept.MILLION)
        && cursor.term(end + 1, Term.Month.class) == null
        && !(cursor.is(end + 1, Concept.AND) && cursor.whole(end + 2) >= 0)
        && cursor.term(end + 1, Term.OfMetric.class) == null;
  }

  private static boolean isAfternoon(Cursor cursor, int ahead) {
    Term.Clock clock = cursor.term(ahead, Term.Clock.class);
    return clock != null && clock.halfOfDay() && !clock.time().isBefore(NOON);
  }

  /** "At noon (12 to 15)": the hours that are given are what is meant by the part of the day. */
  private static @Nullable Read explained(Cursor cursor) {
    boolean part =
        cursor.is(
            0, Concept.NOON, Concept.MORNING, Concept.AFTERNOON, Concept.EVENING, Concept.NIGHT);
    int comma = cursor.is(1, Concept.AND) && cursor.text(1, 1).equals(",") ? 1 : 0;
    int from = 1 + comma + (cursor.is(1 + comma, Concept.FROM) ? 1 : 0);
    LocalTime first = time(cursor, from);
    LocalTime last = time(cursor, from + 2);
    return part
            && cursor.is(from + 1, Concept.TO)
            && first != null
            && last != null
            && first.isBefore(last)
        ? new Read(first, last, from + 3)
        : null;
  }

  private static @Nullable Read open(Cursor cursor) {
    LocalTime begin = plainTime(cursor, 0);
    if (begin != null && cursor.is(1, Concept.ONWARDS)) {
      return new Read(begin, LocalTime.MIDNIGHT, 2);
    }
    LocalTime time = plainTime(cursor, 1);
    if (time == null) {
      return null;
    }
    if (cursor.is(0, Concept.BEFORE, Concept.UNTIL, Concept.TO)) {
      return new Read(LocalTime.MIN, time, 2);
    }
    return cursor.is(0, Concept.AFTER, Concept.SINCE, Concept.FROM)
        ? new Read(time, LocalTime.MIDNIGHT, 2)
        : null;
  }

  private static @Nullable Read partOfDay(Cursor cursor, Draft draft) {
    Read read = null;
    if (cursor.is(0, Concept.MORNING)) {
      read = new Read(LocalTime.MIN, NOON, 1);
    } else if (cursor.is(0, Concept.AFTERNOON)) {
      read = new Read(NOON, EVENING, 1);
    } else if (cursor.is(0, Concept.EVENING, Concept.NIGHT)) {
      read = new Read(EVENING, LocalTime.MIDNIGHT, 1);
    }
    if (read != null) {
      draft.assume("assume.part-of-day", read.from(), read.before());
    }
    return read;
  }

  /** "At 5 pm": the hour that begins then. */
  private static @Nullable Read oneHour(Cursor cursor) {
    Term.Clock clock = cursor.term(0, Term.Clock.class);
    return clock == null || clock.time().getMinute() != 0
        ? null
        : new Read(
            clock.time(),
            clock.time().getHour() == 23 ? LocalTime.MIDNIGHT : clock.time().plusHours(1),
            1);
  }

  private static @Nullable LocalTime plainTime(Cursor cursor, int ahead) {
    if (cursor.is(ahead, Concept.NOON)) {
      return NOON;
    }
    Term.Clock clock = cursor.term(ahead, Term.Clock.class);
    return clock == null ? null : clock.time();
  }

  private static @Nullable LocalTime time(Cursor cursor, int ahead) {
    LocalTime plain = plainTime(cursor, ahead);
    if (plain != null) {
      return plain;
    }
    int hour = cursor.whole(ahead);
    return hour >= 0 && hour <= 23 ? LocalTime.of(hour, 0) : null;
  }
}
