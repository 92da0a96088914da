package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What small words, slashes and brackets say about the words beside them, before they are left out:
 * "the Harvest Day (19 October)", "by day of the week before", "what did 14 make in September".
 */
public final class SaidBeside {
  private final Vocabulary vocabulary;

  public SaidBeside(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public List<Link> read(List<Link> links) {
    List<Link> weeks = new WeekdayWords(vocabulary).apart(links);
    List<Link> current = new TheMonth(vocabulary).read(weeks);
    List<Link> dated = BracketedDates.read(slashed(current));
    return new ApartNumbers(vocabulary.lexicon()).read(dated);
  }

  /** "Colombia / Ethiopia": a slash between two values is a comma. */
  private List<Link> slashed(List<Link> links) {
    List<Token> comma = Tokenizer.tokens(",");
    Optional<Term> and = vocabulary.find(comma);
    List<Link> read = new ArrayList<>(links);
    for (int at = 1; at + 1 < links.size() && and.isPresent(); at++) {
      boolean slash = links.get(at).tokens().getFirst().text().equals("/");
      boolean between =
          links.get(at - 1).term() instanceof Term.Values
              && links.get(at + 1).term() instanceof Term.Values;
      if (slash && between) {
        read.set(at, new Link(comma, and.get(), null));
      }
    }
    return read;
  }
}
