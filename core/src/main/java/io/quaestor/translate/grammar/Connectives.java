package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.util.List;

/** Words that tie a question to the one before it; they carry no meaning of their own. */
final class Connectives {
  private Connectives() {}

  /** Notes what the words say about the question before. */
  static void note(List<Link> links, Draft draft) {
    boolean pointed = links.stream().anyMatch(l -> l.is(Concept.THEM) || l.is(Concept.THAT_TIME));
    draft.talk.refers = pointed;
    draft.talk.adds = links.stream().anyMatch(link -> link.is(Concept.ALSO));
    draft.talk.both = links.stream().anyMatch(link -> link.is(Concept.BOTH));
    draft.talk.continues =
        pointed
            || draft.talk.both
            || links.stream().anyMatch(link -> link.is(Concept.THEN))
            || narrows(links)
            || (!links.isEmpty() && links.getFirst().is(Concept.AND));
  }

  /** "Just the top 3 hours", of what was asked before. */
  private static boolean narrows(List<Link> links) {
    List<Link> telling = links.stream().filter(link -> !link.is(Concept.NOISE)).toList();
    return telling.size() > 1
        && telling.getFirst().is(Concept.ONLY)
        && (telling.get(1).is(Concept.TOP)
            || telling.get(1).is(Concept.BOTTOM)
            || telling.get(1).is(Concept.FIRST)
            || telling.get(1).term() instanceof Term.Numeral);
  }

  /**
   * The links that a reader must take up.
   *
   * @param first whether nothing was asked before, so that "that day" points at nothing
   */
  static List<Link> without(List<Link> links, boolean first) {
    return links.stream()
        .filter(
            link ->
                !(link.term() instanceof Term.Word word)
                    || switch (word.concept()) {
                      case NOISE, ONLY, THEN, THEM, BOTH, ALSO -> false;
                      case THAT_TIME -> first;
                      default -> true;
                    })
        .toList();
  }
}
