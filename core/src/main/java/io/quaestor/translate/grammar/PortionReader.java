package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "Make up 80% of our revenue", "half of the sales": what the biggest are to come to. */
final class PortionReader implements ClauseReader {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    // Spanish has one word for "makes" and for "ago".
    int at = cursor.is(0, Concept.MAKE_UP, Concept.AGO) ? 1 : 0;
    boolean half = cursor.is(at, Concept.HALF);
    BigDecimal percent = half ? HALF : percent(cursor, at);
    int metricAt = at + (half ? 1 : 2);
    boolean bound =
        cursor.is(at - 1, Concept.MORE_THAN, Concept.LESS_THAN, Concept.AT_LEAST, Concept.AT_MOST);
    Term.OfMetric metric = cursor.term(metricAt, Term.OfMetric.class);
    if (percent == null || metric == null || bound) {
      return false;
    }
    if (draft.part.portion != null) {
      draft.object("object.mixed");
    }
    draft.part.portion = percent;
    draft.part.portionOf = metric.metric();
    cursor.advance(metricAt + 1);
    return true;
  }

  private static @Nullable BigDecimal percent(Cursor cursor, int at) {
    Term.Numeral number = cursor.term(at, Term.Numeral.class);
    boolean percent = cursor.is(at + 1, Concept.PERCENT, Concept.SHARE);
    return number != null
            && percent
            && number.value().signum() > 0
            && number.value().compareTo(ALL) < 0
        ? number.value()
        : null;
  }
}
