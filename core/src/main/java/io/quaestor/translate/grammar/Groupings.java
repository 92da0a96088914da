package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.Optional;

/** Reads what something can be grouped by: a dimension or a part of the calendar. */
final class Groupings {
  private Groupings() {}

  static Optional<Grouping> at(Cursor cursor, int ahead, Draft draft) {
    Term.OfColumn ofColumn = cursor.term(ahead, Term.OfColumn.class);
    if (ofColumn != null) {
      return switch (ofColumn.column().role()) {
        case DIMENSION, IDENTIFIER, WEEKDAY, DATE ->
            Optional.of(new Grouping.ByColumn(ofColumn.column()));
        case TIME_OF_DAY -> draft.calendar(CalendarPart.HOUR);
        case FACT -> Optional.empty();
      };
    }
    Term.Word word = cursor.term(ahead, Term.Word.class);
    if (word == null) {
      return Optional.empty();
    }
    return switch (word.concept()) {
      case DAY, WORKED_DAYS -> draft.column(Role.DATE).map(Grouping.ByColumn::new);
      case WEEK -> draft.calendar(CalendarPart.WEEK);
      case MONTH -> draft.calendar(CalendarPart.MONTH);
      case QUARTER -> draft.calendar(CalendarPart.QUARTER);
      case YEAR -> draft.calendar(CalendarPart.YEAR);
      case WEEKDAY -> draft.calendar(CalendarPart.WEEKDAY);
      case HOUR -> draft.calendar(CalendarPart.HOUR);
      default -> Optional.empty();
    };
  }
}
