package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Above the average", "more than 20% below the average day", "que superaron el promedio". */
final class AgainstMeanReader implements ClauseReader {
  private static final Concept[] UP = {Concept.MORE_THAN, Concept.AT_LEAST};
  private static final Concept[] DOWN = {Concept.LESS_THAN, Concept.AT_MOST};

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int at = 0;
    Comparison first = null;
    Comparison last = null;
    BigDecimal percent = null;
    while (true) {
      Comparison next = comparison(cursor, at);
      if (next != null) {
        first = first == null ? next : first;
        last = next;
        at++;
      } else if (percent == null && percent(cursor, at) != null) {
        percent = percent(cursor, at);
        at += 2;
      } else {
        break;
      }
    }
    if (first == null || last == null || !cursor.is(at, Concept.AVERAGE)) {
      return false;
    }
    note(draft, first, last, percent);
    cursor.advance(at + 1);
    readOf(cursor, draft);
    return true;
  }

  private static void note(
      Draft draft, Comparison first, Comparison last, @Nullable BigDecimal percent) {
    boolean up = last == Comparison.MORE || last == Comparison.AT_LEAST;
    boolean contrary =
        percent == null && up != (first == Comparison.MORE || first == Comparison.AT_LEAST);
    if (contrary
        || first == Comparison.AT_MOST
        || (percent != null && first == Comparison.LESS && up)) {
      // "Less than 20% above the average" may or may not reach below it.
      draft.object("object.mean");
    }
    BigDecimal by = percent == null ? BigDecimal.ZERO : percent.movePointLeft(2);
    draft.part.meanFactor = up ? BigDecimal.ONE.add(by) : BigDecimal.ONE.subtract(by);
    boolean inclusive = first == Comparison.AT_LEAST;
    draft.part.mean =
        up
            ? inclusive ? Comparison.AT_LEAST : Comparison.MORE
            : inclusive ? Comparison.AT_MOST : Comparison.LESS;
  }

  /** "The average day" names what is averaged; "of its own weekday" those it is seen among. */
  private static void readOf(Cursor cursor, Draft draft) {
    boolean own = cursor.is(0, Concept.SAME, Concept.WITHIN);
    Optional<Grouping> of = Groupings.at(cursor, own ? 1 : 0, draft);
    if (of.isEmpty()) {
      return;
    }
    if (own && !draft.groupsBy(of.get())) {
      draft.groupBy(of.get());
      draft.ranking.within.add(of.get());
    } else if (!own && !draft.groupsBy(of.get())) {
      draft.object("object.mean");
    }
    cursor.advance(own ? 2 : 1);
  }

  private static @Nullable Comparison comparison(Cursor cursor, int at) {
    if (cursor.is(at, UP)) {
      return cursor.is(at, Concept.AT_LEAST) ? Comparison.AT_LEAST : Comparison.MORE;
    }
    if (cursor.is(at, DOWN)) {
      return cursor.is(at, Concept.AT_MOST) ? Comparison.AT_MOST : Comparison.LESS;
    }
    return null;
  }

  private static @Nullable BigDecimal percent(Cursor cursor, int at) {
    Term.Numeral number = cursor.term(at, Term.Numeral.class);
    return number != null && cursor.is(at + 1, Concept.PERCENT, Concept.SHARE)
        ? number.value()
        : null;
  }
}
