package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;

/** "3 day moving average of units", "promedio móvil de 7 días". */
final class MovingAverageReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int countAt = cursor.is(0, Concept.MOVING_AVERAGE) ? 1 : 0;
    int nameAt = countAt == 1 ? 0 : 2;
    int rows = cursor.whole(countAt);
    boolean unitNamed = cursor.is(countAt + 1, Concept.DAY, Concept.WEEK, Concept.MONTH);
    if (rows < 2 || !unitNamed || !cursor.is(nameAt, Concept.MOVING_AVERAGE)) {
      return false;
    }
    draft.trend = Trend.movingAverage(rows);
    Groupings.at(cursor, countAt + 1, draft).ifPresent(draft::groupBy);
    cursor.advance(3);
    return true;
  }
}
