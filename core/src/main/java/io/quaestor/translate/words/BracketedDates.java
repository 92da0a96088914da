package io.quaestor.translate.words;

import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import java.util.ArrayList;
import java.util.List;

/** Days whose name nobody knows and whose date stands in brackets behind it. */
final class BracketedDates {
  private BracketedDates() {}

  /** A day's name that nobody knows is what the brackets behind it say: "(19 de octubre)". */
  static List<Link> read(List<Link> links) {
    for (int open = 1; open < links.size(); open++) {
      int day = isOpening(links.get(open)) && isDate(links, open + 1) ? dayBefore(links, open) : -1;
      if (day >= 0) {
        List<Link> told = new ArrayList<>(links.subList(0, day));
        told.addAll(links.subList(open, links.size()));
        return told;
      }
    }
    return links;
  }

  /** Where "the day of …" begins that ends before the bracket, or -1. */
  private static int dayBefore(List<Link> links, int open) {
    boolean unknown = false;
    for (int at = open - 1; at >= 0; at--) {
      Link link = links.get(at);
      if (link.is(Concept.DAY) || isDayColumn(link)) {
        return unknown ? at : -1;
      }
      boolean meaningless = link.term() instanceof Term.Unknown || link.is(Concept.OUTSIDE);
      if (!meaningless && !link.is(Concept.NOISE)) {
        return -1;
      }
      unknown |= meaningless;
    }
    return -1;
  }

  static boolean isDayColumn(Link link) {
    return link.term() instanceof Term.OfColumn of && of.column().role() == Role.DATE;
  }

  private static boolean isDate(List<Link> links, int from) {
    int days = 0;
    int months = 0;
    for (int at = from; at < links.size(); at++) {
      Link link = links.get(at);
      if (isClosing(link)) {
        return days == 1 && months == 1;
      }
      Term term = link.term();
      boolean whole = term instanceof Term.Slashed || term instanceof Term.Day;
      boolean day = term instanceof Term.Numeral || term instanceof Term.Ordinal;
      if (!whole && !day && !(term instanceof Term.Month) && !link.is(Concept.NOISE)) {
        return false;
      }
      days += whole || day ? 1 : 0;
      months += whole || term instanceof Term.Month ? 1 : 0;
    }
    return false;
  }

  private static boolean isOpening(Link link) {
    return link.tokens().getFirst().text().equals("(");
  }

  private static boolean isClosing(Link link) {
    return link.tokens().getFirst().text().equals(")");
  }
}
