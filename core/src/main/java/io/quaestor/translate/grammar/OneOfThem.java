package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.util.List;
import java.util.stream.IntStream;

/**
 * "El que más vendió de los mozos", "el peor de los días": an article in the singular that stands
 * for the thing itself asks for one, however many there are to choose from.
 */
final class OneOfThem {
  private OneOfThem() {}

  /**
   * @param links of the whole question, articles included
   */
  static void note(List<Link> links, Draft draft) {
    boolean one =
        IntStream.range(1, links.size())
            .anyMatch(at -> isArticle(links.get(at - 1), draft.lexicon) && isRanking(links, at));
    if (one && draft.ranking.most != null && draft.ranking.count == 0) {
      draft.ranking.count = 1;
    }
  }

  private static boolean isArticle(Link link, Lexicon lexicon) {
    return link.tokens().size() == 1
        && lexicon.singularArticles().contains(link.tokens().getFirst().folded());
  }

  /** Not before a noun: "la mayor cantidad", "el mejor producto". */
  private static boolean isRanking(List<Link> links, int from) {
    int at = links.get(from).is(Concept.WHICH) ? from + 1 : from;
    if (at >= links.size()) {
      return false;
    }
    Link link = links.get(at);
    boolean relative = at > from || link.tokens().size() > 1;
    boolean more = link.is(Concept.MOST) || link.is(Concept.LEAST);
    boolean size = link.is(Concept.TOP) || link.is(Concept.BOTTOM);
    boolean alone = at + 1 < links.size() && links.get(at + 1).is(Concept.NOISE);
    return (more && relative) || link.term() instanceof Term.Superlative || (size && alone);
  }
}
