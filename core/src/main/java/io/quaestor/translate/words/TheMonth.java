package io.quaestor.translate.words;

import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which month, week or year "of the month" means: the one that is going on. */
final class TheMonth {
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;

  TheMonth(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lexicon = vocabulary.lexicon();
  }

  /**
   * "The best sellers of the month", "revenue of the month" and no more: the one that is going on.
   * In "of the month of October" the word only says what October is.
   */
  List<Link> read(List<Link> links) {
    String first =
        lexicon.phrases().getOrDefault(Concept.THIS, List.of()).stream().findFirst().orElse("");
    List<Token> words = Tokenizer.tokens(first);
    Optional<Term> current = words.isEmpty() ? Optional.empty() : vocabulary.find(words);
    List<Link> read = new ArrayList<>(links);
    for (int at = links.size() - 1; at > 1; at--) {
      if (!isUnit(links.get(at)) || !links.get(at - 1).is(Concept.NOISE)) {
        continue;
      }
      Link before = telling(links, at, -1);
      Link after = telling(links, at, 1);
      boolean near = isLedByOf(links, at);
      boolean ends = after == null || after.is(Concept.BY) || after.is(Concept.AND);
      if (near && ends && before != null && isOf(before) && current.isPresent()) {
        read.add(at, new Link(words, current.get(), null));
      } else if (after != null
          && links.get(at).is(Concept.MONTH)
          && after.term() instanceof Term.Month
          && (before == null || !before.is(Concept.BY))) {
        read.remove(at);
      }
    }
    return read;
  }

  /** "Of the month": nothing but such words between it and what it belongs to. */
  private boolean isLedByOf(List<Link> links, int unit) {
    boolean of = false;
    for (int at = unit - 1; at >= 0 && links.get(at).is(Concept.NOISE); at--) {
      for (Token token : links.get(at).tokens()) {
        boolean leads = lexicon.monthLeads().contains(token.folded());
        if (!leads && !lexicon.singularArticles().contains(token.folded())) {
          return false;
        }
        of |= leads && !lexicon.singularArticles().contains(token.folded());
      }
    }
    return of;
  }

  /** Whether it is a unit of time, in the singular. */
  private boolean isUnit(Link link) {
    String word = link.tokens().getLast().folded();
    return link.tokens().size() == 1
        && lexicon.stem(word).equals(word)
        && (link.is(Concept.MONTH)
            || link.is(Concept.WEEK)
            || link.is(Concept.QUARTER)
            || link.is(Concept.YEAR));
  }

  private static boolean isOf(Link link) {
    return link.term() instanceof Term.Superlative
        || link.term() instanceof Term.OfMetric
        || (link.term() instanceof Term.OfColumn of && of.column().role() == Role.DIMENSION);
  }

  /** The nearest link on one side that is no noise, or null. */
  private static @Nullable Link telling(List<Link> links, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < links.size() && links.get(at).is(Concept.NOISE)) {
      at += step;
    }
    return at >= 0 && at < links.size() ? links.get(at) : null;
  }
}
