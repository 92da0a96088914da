package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts numbers as people say them into the order in which they are read: "2 millones y medio" is
 * 2.5 million, and "150 tickets o más" is at least 150 tickets.
 */
public final class NumberWords {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberWords() {}

  public static List<Link> ordered(List<Link> links) {
    return limitsFirst(halvesAdded(links));
  }

  /** A half belongs to the number before it, which without one is 1: "a million and a half". */
  private static List<Link> halvesAdded(List<Link> links) {
    List<Link> added = new ArrayList<>();
    for (Link link : links) {
      int scale = added.size();
      while (scale > 0 && isScale(added.get(scale - 1))) {
        scale--;
      }
      boolean scaled = scale < added.size();
      Link number = scale > 0 && isNumber(added.get(scale - 1)) ? added.get(scale - 1) : null;
      if (!link.is(Concept.AND_A_HALF) || !(scaled || number != null)) {
        added.add(link);
      } else if (number != null) {
        added.set(scale - 1, new Link(number.tokens(), withHalf(number.term()), null));
      } else {
        added.add(scale, new Link(link.tokens(), new Term.Numeral(HALF.add(BigDecimal.ONE)), null));
      }
    }
    return added;
  }

  /** "A million and a half" is half a million more, as the number is one word. */
  private static Term withHalf(Term number) {
    BigDecimal value = ((Term.Numeral) number).value();
    boolean round = value.compareTo(BigDecimal.valueOf(1000)) >= 0;
    BigDecimal half = round ? value.divide(BigDecimal.TWO) : HALF;
    return new Term.Numeral(value.add(half));
  }

  /** "Or more" behind a number, or behind what is counted, is said before the number elsewhere. */
  private static List<Link> limitsFirst(List<Link> links) {
    List<Link> ordered = new ArrayList<>();
    for (Link link : links) {
      int number = isLimit(link) ? numberBefore(ordered) : -1;
      if (number >= 0) {
        Concept limit = link.is(Concept.OR_MORE) ? Concept.AT_LEAST : Concept.AT_MOST;
        ordered.add(number, new Link(link.tokens(), new Term.Word(limit), null));
      } else {
        ordered.add(link);
      }
    }
    return ordered;
  }

  private static boolean isLimit(Link link) {
    return link.is(Concept.OR_MORE) || link.is(Concept.OR_LESS);
  }

  /** Where the number stands that the last links end with, or -1. */
  private static int numberBefore(List<Link> links) {
    int at = links.size() - 1;
    if (at >= 0 && isCounted(links.get(at))) {
      at--;
    }
    while (at >= 0 && isScale(links.get(at))) {
      at--;
    }
    return at >= 0 && isNumber(links.get(at)) ? at : -1;
  }

  private static boolean isCounted(Link link) {
    return link.term() instanceof Term.OfMetric
        || link.term() instanceof Term.OfColumn
        || link.is(Concept.DAY)
        || link.is(Concept.DIFFERENT);
  }

  private static boolean isScale(Link link) {
    return link.is(Concept.THOUSAND) || link.is(Concept.MILLION);
  }

  private static boolean isNumber(Link link) {
    return link.term() instanceof Term.Numeral;
  }
}
