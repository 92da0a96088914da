package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

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
    thingsCounted(draft, counted.get());
    read.bounds()
        .forEach(
            bound ->
                draft.conditions.add(
                    new Draft.Condition(bound.comparison(), bound.number(), measure)));
    cursor.advance(at);
    return true;
  }

  /** "Items that sold on fewer than 60 days" are things, not how many pieces there are of them. */
  private static void thingsCounted(Draft draft, Grouping counted) {
    if (!draft.subjects.isEmpty() || !draft.groupings.isEmpty() || draft.measures.size() != 1) {
      return;
    }
    Optional<Column> things =
        draft.table.columns().stream()
            .filter(column -> !column.equals(counted.column()))
            .filter(column -> column.countedAs().filter(isOnly(draft)).isPresent())
            .findFirst();
    things.ifPresent(
        column -> {
          draft.measures.clear();
          draft.subject(new Grouping.ByColumn(column), true);
        });
  }

  private static Predicate<String> isOnly(Draft draft) {
    return name -> draft.measures.getFirst().name().equals(name);
  }

  /** "Tickets with just one product". */
  static boolean readExactly(Cursor cursor, Draft draft) {
    int number = cursor.whole(0);
    int at = cursor.is(1, Concept.DIFFERENT) ? 2 : 1;
    boolean ofTickets =
        cursor.term(-1) instanceof Term.OfMetric(Metric metric) && metric.counts().isPresent();
    Optional<Grouping> thing = Groupings.at(cursor, at, draft);
    if (number < 1
        || !ofTickets
        || thing.isEmpty()
        || thing.get().column().role() != Role.DIMENSION
        || draft.ranking.most != null) {
      return false;
    }
    Column column = thing.get().column();
    draft.conditions.add(
        new Draft.Condition(
            Comparison.EXACTLY, BigDecimal.valueOf(number), new Measure.Different(column)));
    draft.assume(
        "assume.exactly-different", column.words().label(draft.messages.language(), column.name()));
    cursor.advance(cursor.is(at + 1, Concept.DIFFERENT) ? at + 2 : at + 1);
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
