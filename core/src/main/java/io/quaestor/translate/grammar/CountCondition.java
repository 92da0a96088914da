package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/** "On at least 60 days", "at least 60 of the 61 days", "more than 3 different products". */
final class CountCondition {
  private CountCondition() {}

  static boolean read(Cursor cursor, Draft draft, Amounts.Read read) {
    int at = read.length();
    if (isOf(cursor, at, read)) {
      at++;
    }
    boolean different = cursor.is(at, Concept.DIFFERENT);
    at += different ? 1 : 0;
    Optional<Grouping> counted = Groupings.at(cursor, at, draft);
    if (counted.isEmpty()) {
      return false;
    }
    at++;
    if (cursor.is(at, Concept.DIFFERENT)) {
      different = true;
      at++;
    }
    boolean pieces = !different && Facts.isSold(counted.get());
    if (pieces || !(counted.get() instanceof Grouping.ByColumn)) {
      draft.object("object.counted-groups");
    }
    Measure measure = new Measure.Different(counted.get().column());
    read.bounds()
        .forEach(
            bound ->
                draft.conditions.add(
                    new Draft.Condition(bound.comparison(), bound.number(), measure)));
    cursor.advance(at);
    return true;
  }

  /** "60 of the 61 days": the second number only says how many there are. */
  private static boolean isOf(Cursor cursor, int at, Amounts.Read read) {
    BigDecimal first = read.bounds().getLast().number();
    return cursor.whole(at) > 0
        && first.compareTo(BigDecimal.valueOf(cursor.whole(at))) <= 0
        && (cursor.is(at + 1, Concept.DAY, Concept.DIFFERENT)
            || cursor.term(at + 1, Term.OfColumn.class) != null);
  }
}
