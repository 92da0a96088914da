package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "On Saturdays", "Mondays and Tuesdays", "from Monday to Friday", "at weekends". */
final class WeekdayReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    Optional<Column> column = draft.column(Role.WEEKDAY).or(() -> draft.column(Role.DATE));
    if (column.isEmpty()) {
      return false;
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    boolean excluded = cursor.is(0, Concept.EXCEPT);
    int skipped = excluded ? 1 : 0;
    cursor.advance(skipped);
    int length = days(cursor, draft, days);
    if (length == 0) {
      cursor.advance(-skipped);
      return false;
    }
    if (excluded) {
      Set<DayOfWeek> others = EnumSet.allOf(DayOfWeek.class);
      others.removeAll(days);
      days = others;
    }
    if (draft.choices.has(Choices.Kind.WEEKDAYS) && !cursor.joins(-1) && !draft.compared) {
      draft.object("object.two-values", draft.messages.say("name.weekday"));
    }
    draft.choices.add(
        Choices.Kind.WEEKDAYS,
        new Side(
            cursor.text(length), new Filter.Weekdays(column.orElseThrow(), List.copyOf(days))));
    cursor.advance(length);
    return true;
  }

  /** "Weekdays vs weekends": the word alone may mean all seven. */
  private static boolean isAgainstWeekend(Cursor cursor, Draft draft) {
    boolean weekday =
        cursor.is(0, Concept.WEEKDAY, Concept.WEEK)
            || (cursor.term(0) instanceof Term.OfColumn of && of.column().role() == Role.WEEKDAY);
    return weekday
        && ((cursor.joins(1) && cursor.is(2, Concept.WEEKEND))
            || (isMeasured(cursor) && cursor.joins(2) && cursor.is(3, Concept.WEEKEND))
            || (cursor.joins(-1) && cursor.is(-2, Concept.WEEKEND))
            || afterWeekend(cursor, draft));
  }

  /** "Weekend sales vs weekdays", or "and weekdays?" after a question about the weekend. */
  private static boolean afterWeekend(Cursor cursor, Draft draft) {
    boolean here = draft.compared && draft.choices.has(Choices.Kind.WEEKDAYS);
    boolean before =
        draft.talk.before != null && draft.talk.before.choices.has(Choices.Kind.WEEKDAYS);
    return (here || before)
        && (draft.isPlural(cursor.peek(0).orElseThrow()) || (here && isMeasured(cursor)))
        && !cursor.is(-1, Concept.BY);
  }

  /** "Weekday takings" beside those of the weekend. */
  private static boolean isMeasured(Cursor cursor) {
    return cursor.term(1) instanceof Term.OfMetric;
  }

  private static int days(Cursor cursor, Draft draft, Set<DayOfWeek> days) {
    if (cursor.is(0, Concept.WEEKEND)) {
      days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      return 1;
    }
    if (cursor.is(0, Concept.WORKDAYS) || isAgainstWeekend(cursor, draft)) {
      days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      return 1;
    }
    int start = cursor.is(0, Concept.FROM, Concept.BETWEEN) ? 1 : 0;
    Term.Weekday first = cursor.term(start, Term.Weekday.class);
    if (first == null) {
      return 0;
    }
    Term.Weekday last = cursor.term(start + 2, Term.Weekday.class);
    if (last != null
        && (cursor.is(start + 1, Concept.TO) || (start == 1 && cursor.is(2, Concept.AND)))) {
      for (DayOfWeek day = first.day(); ; day = day.plus(1)) {
        days.add(day);
        if (day == last.day()) {
          return start + 3;
        }
      }
    }
    days.add(first.day());
    return start == 1 ? 0 : 1;
  }
}
