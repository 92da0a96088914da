package io.quaestor.complete;

import io.quaestor.complete.Completion.Kind;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing that questions speak of, and what it is called in one language.
 *
 * @param of its name in the catalog
 * @param phrases the first is its label
 */
record Term(Kind kind, String of, Locale language, List<Phrase> phrases) {
  /**
   * @param folded its words, one blank between
   */
  record Phrase(String text, String folded) {
    static Phrase of(String text) {
      return new Phrase(text, String.join(" ", Tokenizer.words(text)));
    }
  }

  static Term of(Kind kind, String of, Locale language, List<String> phrases) {
    return new Term(kind, of, language, phrases.stream().map(Phrase::of).toList());
  }

  /** With its label where that goes on from the words, else with the first phrase that does. */
  Optional<Completion> after(Run run) {
    return phrases.stream()
        .limit(isSaid(run) ? 1 : phrases.size())
        .filter(phrase -> run.isBeginningOf(phrase.folded()))
        .findFirst()
        .map(phrase -> run.with(phrase.text(), kind, of));
  }

  boolean goesOnWithLabel(Run run) {
    return !phrases.isEmpty() && run.isBeginningOf(phrases.getFirst().folded());
  }

  /** Whether the words end with one of its phrases. */
  boolean ends(List<String> words) {
    String said = " " + String.join(" ", words);
    return phrases.stream().anyMatch(phrase -> said.endsWith(" " + phrase.folded()));
  }

  /** Who has said all of it does not look for another word for the same. */
  private boolean isSaid(Run run) {
    return phrases.stream().anyMatch(phrase -> phrase.folded().equals(run.joined()));
  }
}
