package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.time.HourSpans;
import io.quaestor.translate.time.HourSpans.Read;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "From 10am to 1pm", "after 20hs", "in the morning (until 12)", "by band: 8 to 12, 12 to 16". */
final class HourReader implements ClauseReader {
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    Optional<Column> column = draft.column(Role.TIME_OF_DAY);
    int lead = lead(cursor);
    Read read = column.isEmpty() ? null : read(cursor, draft, lead);
    if (read == null) {
      return false;
    }
    boolean split = cursor.is(0, Concept.BY);
    if (draft.choices.has(Choices.Kind.HOURS) && !cursor.joins(-1) && !draft.compared) {
      draft.object("object.two-values", draft.messages.say("name.time"));
    }
    add(cursor, draft, column.orElseThrow(), lead, read);
    draft.compared |= split;
    cursor.advance(lead + read.length());
    return true;
  }

  private static void add(Cursor cursor, Draft draft, Column column, int lead, Read read) {
    boolean further = draft.choices.has(Choices.Kind.HOURS);
    draft.choices.add(
        Choices.Kind.HOURS,
        new Side(
            cursor.text(lead, read.length()),
            new Filter.Hours(column, read.from(), read.before())));
    if (further && draft.groupings.removeIf(HourReader::isByHour)) {
      // "By hours: 8 to 12, 12 to 16": those are the groups.
      draft.compared = true;
    }
  }

  private static boolean isByHour(Grouping grouping) {
    return grouping instanceof Grouping.ByCalendar calendar && calendar.part() == CalendarPart.HOUR;
  }

  /** "By band", "into": how many links lead to the first of several bands. */
  private static int lead(Cursor cursor) {
    int by = cursor.is(0, Concept.BY) ? 1 : 0;
    return cursor.is(by, Concept.BAND) ? by + 1 : by;
  }

  private static @Nullable Read read(Cursor cursor, Draft draft, int at) {
    boolean further = draft.choices.has(Choices.Kind.HOURS) && cursor.joins(-1);
    boolean told = further || cursor.is(at - 1, Concept.BAND, Concept.HOUR);
    Read read = new HourSpans(cursor, told).at(at);
    if (read == null) {
      read = explained(cursor, at);
    }
    if (read == null) {
      read = part(cursor, at);
      if (read != null) {
        draft.assume("assume.part-of-day", read.from(), read.before());
      }
    }
    return read != null ? read : oneHour(cursor, at);
  }

  /** "At noon (12 to 15)": the hours that are given are what is meant by the part of the day. */
  private static @Nullable Read explained(Cursor cursor, int at) {
    Read part = cursor.is(at, Concept.NOON) ? new Read(NOON, EVENING, 1) : part(cursor, at);
    int comma = cursor.is(at + 1, Concept.AND) && cursor.text(at + 1, 1).equals(",") ? 1 : 0;
    Read hours = part == null ? null : new HourSpans(cursor, true).at(at + 1 + comma);
    if (part == null || hours == null || !part.meets(hours)) {
      return null;
    }
    boolean until = hours.from().equals(LocalTime.MIN);
    return new Read(until ? part.from() : hours.from(), hours.before(), 1 + comma + hours.length());
  }

  private static @Nullable Read part(Cursor cursor, int at) {
    if (cursor.is(at, Concept.MORNING)) {
      return new Read(LocalTime.MIN, NOON, 1);
    }
    if (cursor.is(at, Concept.AFTERNOON)) {
      return new Read(NOON, EVENING, 1);
    }
    return cursor.is(at, Concept.EVENING, Concept.NIGHT)
        ? new Read(EVENING, LocalTime.MIDNIGHT, 1)
        : null;
  }

  /** "At 5 pm": the hour that begins then. */
  private static @Nullable Read oneHour(Cursor cursor, int at) {
    Term.Clock clock = cursor.term(at, Term.Clock.class);
    return clock == null || clock.time().getMinute() != 0
        ? null
        : new Read(
            clock.time(),
            clock.time().getHour() == 23 ? LocalTime.MIDNIGHT : clock.time().plusHours(1),
            1);
  }
}
