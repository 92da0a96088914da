package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Over 20 thousand", "between 2 and 3 million": what a number is compared with. */
final class Amounts {
  private Amounts() {}

  /**
   * One bound or two.
   *
   * @param length how many links they took
   */
  record Read(List<Bounded> bounds, int length) {}

  record Bounded(Comparison comparison, BigDecimal number) {}

  /** The bounds that begin {@code ahead} links on, or null. */
  static @Nullable Read at(Cursor cursor, int ahead) {
    Read between = between(cursor, ahead);
    if (between != null) {
      return between;
    }
    boolean negated = isNegated(cursor, ahead);
    int from = negated ? ahead + 1 : ahead;
    Comparison said = comparison(cursor, from);
    Comparison comparison = said != null && negated ? opposite(said) : said;
    Term.Numeral number = cursor.term(from + 1, Term.Numeral.class);
    int scaleAt = from + (number == null ? 1 : 2); // "more than a thousand"
    int scale = scaleWords(cursor, scaleAt);
    if (comparison == null || (number == null && scale == 0)) {
      return null;
    }
    BigDecimal unscaled = number == null ? BigDecimal.ONE : number.value();
    BigDecimal value = unscaled.movePointRight(zeros(cursor, scaleAt));
    return new Read(List.of(new Bounded(comparison, value)), scaleAt + scale - ahead);
  }

  /** "The ones that did not reach a million", "ignoring those over 60 thousand". */
  static boolean isNegated(Cursor cursor, int ahead) {
    return cursor.is(ahead, Concept.EXCEPT, Concept.NEVER) && comparison(cursor, ahead + 1) != null;
  }

  private static Comparison opposite(Comparison comparison) {
    return switch (comparison) {
      case MORE -> Comparison.AT_MOST;
      case AT_LEAST -> Comparison.LESS;
      case LESS -> Comparison.AT_LEAST;
      case AT_MOST -> Comparison.MORE;
      case EXACTLY -> Comparison.NOT;
      case NOT -> Comparison.EXACTLY;
    };
  }

  /** A number with the words for thousands and millions behind it. */
  static BigDecimal scaled(Cursor cursor, Term.Numeral number, int scaleAt) {
    return number.value().movePointRight(zeros(cursor, scaleAt));
  }

  /** The ends are inside, and one scale may serve both. */
  private static @Nullable Read between(Cursor cursor, int ahead) {
    Term.Numeral low = cursor.term(ahead + 1, Term.Numeral.class);
    if (!cursor.is(ahead, Concept.BETWEEN) || low == null) {
      return null;
    }
    int and = ahead + 2 + scaleWords(cursor, ahead + 2);
    Term.Numeral high = cursor.term(and + 1, Term.Numeral.class);
    if (!cursor.is(and, Concept.AND) || high == null) {
      return null;
    }
    int lowZeros = zeros(cursor, and > ahead + 2 ? ahead + 2 : and + 2);
    return new Read(
        List.of(
            new Bounded(Comparison.AT_LEAST, low.value().movePointRight(lowZeros)),
            new Bounded(Comparison.AT_MOST, scaled(cursor, high, and + 2))),
        and + 2 + scaleWords(cursor, and + 2) - ahead);
  }

  static int scaleWords(Cursor cursor, int from) {
    int words = 0;
    while (cursor.is(from + words, Concept.THOUSAND, Concept.MILLION)) {
      words++;
    }
    return words;
  }

  private static int zeros(Cursor cursor, int from) {
    int zeros = 0;
    for (int at = from; cursor.is(at, Concept.THOUSAND, Concept.MILLION); at++) {
      zeros += cursor.is(at, Concept.MILLION) ? 6 : 3;
    }
    return zeros;
  }

  static @Nullable Comparison comparison(Cursor cursor, int ahead) {
    if (cursor.is(ahead, Concept.MORE_THAN)) {
      return Comparison.MORE;
    }
    if (cursor.is(ahead, Concept.AT_LEAST, Concept.REACH)) {
      return Comparison.AT_LEAST;
    }
    if (cursor.is(ahead, Concept.LESS_THAN)) {
      return Comparison.LESS;
    }
    return cursor.is(ahead, Concept.AT_MOST) ? Comparison.AT_MOST : null;
  }
}
