package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * "Growth", "fell", "grew the most", "the biggest revenue drop", "by percentage growth": what
 * became more or less, and whether that is what a ranking is about.
 */
final class GrowthReader implements ClauseReader {
  private static final Concept[] MOST = {Concept.TOP, Concept.MOST};
  private static final Concept[] LEAST = {Concept.BOTTOM, Concept.LEAST};

  private static final Concept[] DOWN = {Concept.DROP, Concept.SHRINK, Concept.FELL_MOST};

  /** Of a growth, "the percentage of" is no share of anything. */
  private static final Concept[] PERCENT = {Concept.PERCENT, Concept.SHARE};

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (cursor.is(0, Concept.FELL_MOST)) {
      rank(cursor, draft, true, 0);
      cursor.advance(1);
      return true;
    }
    return readRankedBefore(cursor, draft)
        || readRankedBy(cursor, draft)
        || readGrowth(cursor, draft);
  }

  /** "Biggest drop", "the 5 biggest revenue rises", "que más crecieron". */
  private static boolean readRankedBefore(Cursor cursor, Draft draft) {
    int count = cursor.whole(0);
    int at = count > 0 ? 1 : 0;
    Boolean most = polarity(cursor, at);
    int growth = between(cursor, at + 1);
    if (most == null || !isGrowth(cursor, growth)) {
      return false;
    }
    if (count > 0) {
      draft.ranking.count = count;
    }
    rank(cursor, draft, most, growth);
    skim(cursor, draft, at + 1, growth);
    cursor.advance(growth + 1);
    return true;
  }

  /** "Top 5 products by growth": what is ranked was named before. */
  private static boolean readRankedBy(Cursor cursor, Draft draft) {
    int growth = between(cursor, 1);
    if (draft.ranking.most == null || !cursor.is(0, Concept.BY) || !isGrowth(cursor, growth)) {
      return false;
    }
    rank(cursor, draft, draft.ranking.most, growth);
    skim(cursor, draft, 1, growth);
    cursor.advance(growth + 1);
    return true;
  }

  /** "Growth"; "grew most", "fell in units the most". */
  private static boolean readGrowth(Cursor cursor, Draft draft) {
    int at = cursor.is(0, PERCENT) ? 1 : 0;
    if (!isGrowth(cursor, at)) {
      return false;
    }
    int after = between(cursor, at + 1);
    Boolean most = cursor.is(after, Concept.MOST, Concept.LEAST) ? polarity(cursor, after) : null;
    note(cursor, draft, at);
    if (most != null) {
      rank(cursor, draft, most, at);
    }
    int end = most != null ? after : cursor.is(at + 1, PERCENT) ? at + 2 : at + 1;
    skim(cursor, draft, 0, end);
    cursor.advance(most != null ? end + 1 : end);
    return true;
  }

  /** Steps over "in percent" or one measure, which may stand inside such a clause. */
  private static int between(Cursor cursor, int from) {
    int at = cursor.is(from, PERCENT) ? from + 1 : from;
    return cursor.term(at, Term.OfMetric.class) != null ? at + 1 : at;
  }

  private static void skim(Cursor cursor, Draft draft, int from, int to) {
    for (int at = from; at < to; at++) {
      draft.part.percent |= cursor.is(at, PERCENT);
      if (cursor.term(at) instanceof Term.OfMetric metric) {
        draft.measure(new Measure.Named(metric.metric()));
      }
    }
  }

  private static void rank(Cursor cursor, Draft draft, boolean most, int growth) {
    boolean down = cursor.is(growth, DOWN);
    // Whatever fell least may have grown, or be the one of those that fell.
    if (cursor.is(growth, Concept.CHANGE) || (down && !most)) {
      draft.object("object.which-way");
    }
    if (draft.ranking.most != null && draft.ranking.most != most) {
      draft.object("object.two-rankings");
    }
    note(cursor, draft, growth);
    // To have fallen most is to have the least, below nothing, of growth.
    draft.ranking.most = most != down;
    draft.ranking.byChange = true;
  }

  private static void note(Cursor cursor, Draft draft, int at) {
    draft.change.wanted = true;
    boolean down = cursor.is(at, DOWN);
    draft.change.direction = cursor.is(at, Concept.CHANGE) ? 0 : down ? -1 : 1;
    draft.change.grown |= cursor.is(at, Concept.GROW, Concept.SHRINK);
  }

  private static @Nullable Boolean polarity(Cursor cursor, int at) {
    if (cursor.is(at, MOST)) {
      return true;
    }
    return cursor.is(at, LEAST) ? false : null;
  }

  private static boolean isGrowth(Cursor cursor, int at) {
    return cursor.is(
        at, Concept.GROWTH, Concept.GROW, Concept.DROP, Concept.SHRINK, Concept.CHANGE);
  }
}
