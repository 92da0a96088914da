package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "More than 20 million", "at least 60 tickets". */
final class ConditionReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    Comparison comparison = comparison(cursor);
    Term.Numeral number = cursor.term(1, Term.Numeral.class);
    if (comparison == null || number == null) {
      return false;
    }
    BigDecimal value = number.value();
    int at = 2;
    while (cursor.is(at, Concept.THOUSAND, Concept.MILLION)) {
      value = value.movePointRight(cursor.is(at, Concept.MILLION) ? 6 : 3);
      at++;
    }
    if (Groupings.at(cursor, at, draft).isPresent()) {
      draft.object("object.counted-groups");
    }
    Term.OfMetric metric = cursor.term(at, Term.OfMetric.class);
    Measure measure = metric == null ? null : new Measure.Named(metric.metric());
    draft.conditions.add(new Draft.Condition(comparison, value, measure));
    cursor.advance(metric == null ? at : at + 1);
    return true;
  }

  private static @Nullable Comparison comparison(Cursor cursor) {
    if (cursor.is(0, Concept.MORE_THAN)) {
      return Comparison.MORE;
    }
    if (cursor.is(0, Concept.AT_LEAST)) {
      return Comparison.AT_LEAST;
    }
    if (cursor.is(0, Concept.LESS_THAN)) {
      return Comparison.LESS;
    }
    return cursor.is(0, Concept.AT_MOST) ? Comparison.AT_MOST : null;
  }
}
