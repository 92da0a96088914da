package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "More than 20 million", "at least 60 tickets". */
final class ConditionReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (readBetween(cursor, draft)) {
      return true;
    }
    Comparison comparison = comparison(cursor);
    Term.Numeral number = cursor.term(1, Term.Numeral.class);
    int scaleAt = number == null ? 1 : 2; // "more than a thousand"
    if (comparison == null || (number == null && scaleWords(cursor, 1) == 0)) {
      return false;
    }
    int at = scaleAt + scaleWords(cursor, scaleAt);
    BigDecimal said = number == null ? BigDecimal.ONE : number.value();
    BigDecimal value = said.movePointRight(zeros(cursor, scaleAt));
    if (Groupings.at(cursor, at, draft).isPresent()) {
      draft.object("object.counted-groups");
    }
    Term.OfMetric metric = cursor.term(at, Term.OfMetric.class);
    Measure measure =
        metric == null ? pieces(cursor, at, draft) : new Measure.Named(metric.metric());
    if (metric != null && measure != null && mayBePrice(cursor, measure)) {
      draft.object("object.price-or-revenue");
    }
    draft.reached |= cursor.is(0, Concept.REACH);
    draft.conditions.add(new Draft.Condition(comparison, value, measure));
    cursor.advance(metric == null ? at : at + 1);
    return true;
  }

  /** "Products under 3000 pesos" may be cheap, or hardly sold. */
  private static boolean mayBePrice(Cursor cursor, Measure measure) {
    return measure.unit() == Unit.MONEY
        && cursor.term(-1) instanceof Term.OfColumn(Column column)
        && column.countedAs().isPresent();
  }

  /** "Between 2 and 3 million": the ends are inside, and one scale may serve both. */
  private static boolean readBetween(Cursor cursor, Draft draft) {
    Term.Numeral low = cursor.term(1, Term.Numeral.class);
    if (!cursor.is(0, Concept.BETWEEN) || low == null) {
      return false;
    }
    int and = 2 + scaleWords(cursor, 2);
    Term.Numeral high = cursor.term(and + 1, Term.Numeral.class);
    if (!cursor.is(and, Concept.AND) || high == null) {
      return false;
    }
    int end = and + 2 + scaleWords(cursor, and + 2);
    int highZeros = zeros(cursor, and + 2);
    int lowZeros = and > 2 ? zeros(cursor, 2) : highZeros;
    Term.OfMetric metric = cursor.term(end, Term.OfMetric.class);
    boolean amount = metric != null || highZeros > 0 || high.value().precision() > 2;
    if (!amount) {
      return false;
    }
    Measure measure = metric == null ? null : new Measure.Named(metric.metric());
    BigDecimal from = low.value().movePointRight(lowZeros);
    BigDecimal to = high.value().movePointRight(highZeros);
    draft.conditions.add(new Draft.Condition(Comparison.AT_LEAST, from, measure));
    draft.conditions.add(new Draft.Condition(Comparison.AT_MOST, to, measure));
    cursor.advance(metric == null ? end : end + 1);
    return true;
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

  private static int scaleWords(Cursor cursor, int from) {
    int words = 0;
    while (cursor.is(from + words, Concept.THOUSAND, Concept.MILLION)) {
      words++;
    }
    return words;
  }

  /** How many zeros the words for thousands and millions add. */
  private static int zeros(Cursor cursor, int from) {
    int zeros = 0;
    for (int at = from; cursor.is(at, Concept.THOUSAND, Concept.MILLION); at++) {
      zeros += cursor.is(at, Concept.MILLION) ? 6 : 3;
    }
    return zeros;
  }

  private static @Nullable Comparison comparison(Cursor cursor) {
    if (cursor.is(0, Concept.MORE_THAN)) {
      return Comparison.MORE;
    }
    if (cursor.is(0, Concept.AT_LEAST, Concept.REACH)) {
      return Comparison.AT_LEAST;
    }
    if (cursor.is(0, Concept.LESS_THAN)) {
      return Comparison.LESS;
    }
    return cursor.is(0, Concept.AT_MOST) ? Comparison.AT_MOST : null;
  }
}
