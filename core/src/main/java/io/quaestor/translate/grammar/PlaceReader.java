package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.words.Cursor;
import java.util.Optional;

/** "Rank the waiters", "rank of every product", "within each month": places, and among whom. */
final class PlaceReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    return readWithin(cursor, draft) || readPlace(cursor, draft);
  }

  private static boolean readWithin(Cursor cursor, Draft draft) {
    if (!cursor.is(0, Concept.WITHIN)) {
      return false;
    }
    int at = cursor.is(1, Concept.BY, Concept.SAME) ? 2 : 1;
    Optional<Grouping> within = Groupings.at(cursor, at, draft);
    if (within.isEmpty()) {
      return false;
    }
    draft.groupBy(within.get());
    draft.ranking.within.add(within.get());
    cursor.advance(at + 1);
    return true;
  }

  private static boolean readPlace(Cursor cursor, Draft draft) {
    if (!cursor.is(0, Concept.RANK)) {
      return false;
    }
    draft.ranking.placed = true;
    int at = cursor.is(1, Concept.BY) ? 2 : 1;
    Optional<Grouping> ranked = Groupings.at(cursor, at, draft);
    ranked.ifPresent(
        grouping -> {
          draft.groupBy(grouping);
          draft.ranking.thing = grouping;
        });
    cursor.advance(ranked.isPresent() ? at + 1 : 1);
    if (cursor.is(0, Concept.AND)) {
      // "By month and waiter" leaves open which of them is ranked.
      draft.ranking.thing = null;
    }
    return true;
  }
}
