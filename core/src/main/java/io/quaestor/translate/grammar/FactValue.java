package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import org.jspecify.annotations.Nullable;

/** The words beside a fact that say which of its values is meant. */
final class FactValue {
  private FactValue() {}

  /** Which of the values of a fact is meant: "the lowest", "the average", "the current". */
  static @Nullable Measure at(Cursor cursor, int at, Column fact, Draft draft) {
    Aggregate aggregate = aggregate(cursor, at);
    if (aggregate != null) {
      return new Measure.OfColumn(aggregate, fact);
    }
    boolean ofDays = Groupings.at(cursor, at + 1, draft).isPresent() || cursor.whole(at + 1) > 0;
    if (ofDays) {
      return null;
    }
    if (cursor.is(at, Concept.FIRST)) {
      return Facts.atEnd(fact, false, draft);
    }
    return cursor.is(at, Concept.LAST, Concept.THIS, Concept.TODAY)
        ? Facts.atEnd(fact, true, draft)
        : null;
  }

  private static @Nullable Aggregate aggregate(Cursor cursor, int at) {
    if (isExtreme(cursor, at)) {
      return isMost(cursor, at) ? Aggregate.MAXIMUM : Aggregate.MINIMUM;
    }
    if (cursor.is(at, Concept.AVERAGE)) {
      return Aggregate.AVERAGE;
    }
    if (cursor.is(at, Concept.MEDIAN)) {
      return Aggregate.MEDIAN;
    }
    return cursor.is(at, Concept.DEVIATION) ? Aggregate.DEVIATION : null;
  }

  static boolean isExtreme(Cursor cursor, int at) {
    return isMost(cursor, at) || cursor.is(at, Concept.BOTTOM, Concept.MINIMUM, Concept.CHEAPEST);
  }

  static boolean isMost(Cursor cursor, int at) {
    return cursor.is(at, Concept.TOP, Concept.MAXIMUM, Concept.DEAREST);
  }
}
