package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import java.util.ArrayList;
import java.util.List;

/** Numbers that stand before a month and are no day of it: "what did 14 make in September". */
final class ApartNumbers {
  private final Lexicon lexicon;

  ApartNumbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A number that something sets apart from the month behind it is no day of that month. */
  List<Link> read(List<Link> links) {
    List<Link> apart = new ArrayList<>();
    for (int at = 0; at < links.size(); at++) {
      apart.add(links.get(at));
      int month = at + 1;
      boolean near = true;
      while (month < links.size() && links.get(month).is(Concept.NOISE)) {
        near &= links.get(month).tokens().stream().map(Token::folded).allMatch(this::leadsToMonth);
        month++;
      }
      boolean bare = links.get(at).term() instanceof Term.Numeral && !isLedTo(links, at);
      if (bare && !near && month < links.size() && links.get(month).term() instanceof Term.Month) {
        apart.add(new Link(links.get(at + 1).tokens(), new Term.Gap(), null));
      }
    }
    return apart;
  }

  private boolean leadsToMonth(String folded) {
    return lexicon.monthLeads().contains(folded);
  }

  /** "The day 14", "from 1 to 14", "between 1 and 14": a day all the same. */
  private static boolean isLedTo(List<Link> links, int at) {
    List<Link> before =
        links.subList(0, at).stream().filter(link -> !link.is(Concept.NOISE)).toList();
    Link last = before.isEmpty() ? null : before.getLast();
    if (last == null) {
      return false;
    }
    boolean between = before.stream().anyMatch(link -> link.is(Concept.BETWEEN));
    return last.is(Concept.DAY)
        || BracketedDates.isDayColumn(last)
        || last.term() instanceof Term.Weekday
        || last.is(Concept.TO)
        || last.is(Concept.FROM)
        || last.is(Concept.UNTIL)
        || last.is(Concept.SINCE)
        || last.is(Concept.BEFORE)
        || last.is(Concept.AFTER)
        || (between && last.is(Concept.AND));
  }
}
