package io.quaestor.translate.words;

import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes "day of the week before" apart, where the week is one of its own. */
final class WeekdayWords {
  private final Vocabulary vocabulary;

  WeekdayWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** In "by day of the week before" the week is one of its own. */
  List<Link> apart(List<Link> links) {
    List<Link> split = new ArrayList<>();
    for (int at = 0; at < links.size(); at++) {
      Link link = links.get(at);
      boolean pointed =
          at + 1 < links.size()
              && (links.get(at + 1).is(Concept.LAST)
                  || links.get(at + 1).is(Concept.PREVIOUS)
                  || links.get(at + 1).is(Concept.THIS));
      int last = link.tokens().size() - 1;
      Optional<Term> first = pointed && last > 0 ? word(link, 0) : Optional.empty();
      Optional<Term> week = first.isPresent() ? word(link, last) : Optional.empty();
      if (week.filter(term -> isWord(term, Concept.WEEK)).isPresent() && isWeekday(link)) {
        split.add(new Link(link.tokens().subList(0, 1), first.orElseThrow(), null));
        split.add(new Link(link.tokens().subList(last, last + 1), week.get(), null));
      } else {
        split.add(link);
      }
    }
    return split;
  }

  private static boolean isWeekday(Link link) {
    return link.is(Concept.WEEKDAY)
        || (link.term() instanceof Term.OfColumn of && of.column().role() == Role.WEEKDAY);
  }

  private Optional<Term> word(Link link, int at) {
    return vocabulary.find(link.tokens().subList(at, at + 1));
  }

  private static boolean isWord(Term term, Concept concept) {
    return term instanceof Term.Word word && word.concept() == concept;
  }
}
