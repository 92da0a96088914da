package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;

/** "3 day moving average of units", "promedio móvil de 7 días", "moving average … over 7 days". */
final class MovingAverageReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (cursor.is(0, Concept.MOVING_AVERAGE)) {
      int length = rows(cursor, 1, draft);
      draft.heard.rolling |= length == 0;
      cursor.advance(1 + length);
      return true;
    }
    int length = rows(cursor, 0, draft);
    boolean named = length > 0 && cursor.is(length, Concept.MOVING_AVERAGE);
    if (named || (length > 0 && draft.heard.rolling)) {
      cursor.advance(named ? length + 1 : length);
      draft.heard.rolling = false;
      return true;
    }
    return false;
  }

  /**
   * Notes "7 days", "over 7 days" or "7-day".
   *
   * @return how many links that took, 0 where there is none
   */
  private static int rows(Cursor cursor, int ahead, Draft draft) {
    int countAt = cursor.is(ahead, Concept.MORE_THAN) ? ahead + 1 : ahead;
    int unitAt = cursor.is(countAt + 1, Concept.TO) ? countAt + 2 : countAt + 1;
    boolean asked =
        draft.heard.rolling
            || cursor.is(ahead - 1, Concept.MOVING_AVERAGE)
            || cursor.is(unitAt + 1, Concept.MOVING_AVERAGE);
    boolean unit = cursor.is(unitAt, Concept.DAY, Concept.WEEK, Concept.MONTH);
    if (!asked || cursor.whole(countAt) < 2 || !unit) {
      return 0;
    }
    draft.trend = Trend.movingAverage(cursor.whole(countAt));
    Groupings.at(cursor, unitAt, draft).ifPresent(draft::groupBy);
    return unitAt + 1 - ahead;
  }
}
