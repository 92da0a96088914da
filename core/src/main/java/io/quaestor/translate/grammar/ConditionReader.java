package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import org.jspecify.annotations.Nullable;

/** "More than 20 million", "at least 60 tickets", "between 2 and 3 million". */
final class ConditionReader implements ClauseReader {
  private static final int LONGEST_HOUR = 2;

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (CountCondition.readExactly(cursor, draft)) {
      return true;
    }
    Amounts.Read read = Amounts.at(cursor, 0);
    if (read == null) {
      return false;
    }
    if (CountCondition.read(cursor, draft, read)) {
      return true;
    }
    int at = read.length();
    Term.OfMetric metric = cursor.term(at, Term.OfMetric.class);
    if (cursor.is(0, Concept.BETWEEN) && metric == null && mayBeHours(read)) {
      return false;
    }
    Measure measure =
        metric == null ? pieces(cursor, at, draft) : new Measure.Named(metric.metric());
    if (metric != null
        && measure != null
        && !cursor.is(0, Concept.BETWEEN)
        && mayBePrice(cursor, measure)) {
      draft.object("object.price-or-revenue");
    }
    if (measure == null && cursor.is(0, Concept.EXCEPT) && TicketMeasures.areEachAveraged(draft)) {
      measure = draft.measures.getFirst();
    }
    draft.heard.reached |= cursor.is(0, Concept.REACH);
    for (Amounts.Bounded bound : read.bounds()) {
      draft.conditions.add(new Draft.Condition(bound.comparison(), bound.number(), measure));
    }
    cursor.advance(metric == null ? at : at + 1);
    return true;
  }

  /** "Products under 3000 pesos" may be cheap, or hardly sold. */
  private static boolean mayBePrice(Cursor cursor, Measure measure) {
    return measure.unit() == Unit.MONEY
        && cursor.term(-1) instanceof Term.OfColumn(Column column)
        && column.countedAs().isPresent();
  }

  /** "More than 100 espressos": things that are sold in pieces are counted. */
  private static @Nullable Measure pieces(Cursor cursor, int at, Draft draft) {
    return cursor.term(at) instanceof Term.Values values
        ? draft
            .table
            .column(values.column())
            .flatMap(Column::countedAs)
            .flatMap(draft.dataset::metric)
            .map(Measure.Named::new)
            .orElse(null)
        : null;
  }

  /** "Between 2 and 3" without a scale is a time of day or a day as well. */
  private static boolean mayBeHours(Amounts.Read read) {
    return read.bounds().getLast().number().precision() <= LONGEST_HOUR;
  }
}
