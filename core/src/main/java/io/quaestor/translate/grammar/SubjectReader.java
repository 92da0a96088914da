package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.Optional;

/** "Which waiter", "how many different products", "list of products", or simply "products". */
final class SubjectReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int at = 0;
    boolean howMany = false;
    boolean different = false;
    boolean listed = false;
    if (cursor.is(0, Concept.TOTAL)
        && Groupings.at(cursor, 1, draft).isPresent()
        && draft.isPlural(cursor.peek(1).orElseThrow())) {
      howMany = true; // "total days open"
      at++;
    }
    while (cursor.is(at, Concept.WHICH, Concept.HOW_MANY, Concept.DIFFERENT, Concept.LIST)
        || cursor.is(at, Concept.ALL)) {
      howMany |= cursor.is(at, Concept.HOW_MANY);
      different |= cursor.is(at, Concept.DIFFERENT);
      draft.heard.which |=
          cursor.is(at, Concept.WHICH) && Groupings.at(cursor, at + 1, draft).isPresent();
      listed |= cursor.is(at, Concept.WHICH, Concept.LIST, Concept.ALL);
      at++;
    }
    if (howMany && cursor.term(at) instanceof Term.Weekday) {
      return readCountedWeekday(cursor, draft, at);
    }
    Optional<Grouping> subject = Groupings.at(cursor, at, draft);
    boolean worked = cursor.is(at, Concept.WORKED_DAYS); // which is a number of its own
    boolean named = // "the products that waiter 14 sells": one of them, and no subject
        at > 0
            && !howMany
            && cursor.term(at + 1) instanceof Term.Numeral
            && !cursor.is(at, Concept.DAY);
    if (subject.isEmpty() || worked || named) {
      return false;
    }
    if (isDayOfTheWeek(cursor, at, draft)) {
      draft.subjects.removeLast();
      draft.calendar(CalendarPart.WEEKDAY).ifPresent(weekday -> draft.subject(weekday, false));
      cursor.advance(at + 1);
      return true;
    }
    draft.ranking.aside |=
        draft.ranking.most != null && !draft.measures.isEmpty() && !draft.groupings.isEmpty();
    draft.heard.oneUnit |= at == 0 && isOneUnit(cursor, draft);
    draft.subject(subject.orElseThrow(), draft.isPlural(cursor.peek(at).orElseThrow()));
    if (howMany && cursor.is(at + 1, Concept.DIFFERENT)) {
      different = true;
      at++;
    }
    if (howMany) {
      draft.count.of = subject.orElseThrow();
    }
    draft.count.howMany |= howMany;
    draft.count.wanted |= howMany;
    draft.count.different |= different;
    draft.heard.listed |= listed;
    cursor.advance(at + 1);
    return true;
  }

  /** "El día más fuerte de la semana": what ranks stands between the two words for a weekday. */
  private static boolean isDayOfTheWeek(Cursor cursor, int at, Draft draft) {
    return at == 0
        && cursor.is(0, Concept.WEEK)
        && !draft.isPlural(cursor.peek(0).orElseThrow())
        && cursor.is(
            -1,
            Concept.TOP,
            Concept.BOTTOM,
            Concept.MOST,
            Concept.LEAST,
            Concept.SELL,
            Concept.EARN)
        && draft.ranking.most != null
        && !draft.subjects.isEmpty()
        && draft.subjects.getLast() instanceof Grouping.ByColumn day
        && day.column().role() == Role.DATE;
  }

  /** "How many Sundays" are days; which ones is read as elsewhere. */
  private static boolean readCountedWeekday(Cursor cursor, Draft draft, int at) {
    Optional<Grouping> day = draft.column(Role.DATE).map(Grouping.ByColumn::new);
    if (day.isEmpty()) {
      return false;
    }
    draft.subject(day.get(), true);
    draft.count.of = day.get();
    draft.count.howMany = true;
    draft.count.wanted = true;
    cursor.advance(at);
    return true;
  }

  /** "In the week": a unit of time by its plain name, and one only. */
  private static boolean isOneUnit(Cursor cursor, Draft draft) {
    return draft.data != null
        && cursor.is(0, Concept.WEEK, Concept.MONTH, Concept.QUARTER, Concept.YEAR)
        && draft.spans(cursor, draft.data).isNoun(0)
        && !draft.isPlural(cursor.peek(0).orElseThrow());
  }
}
