package io.quaestor.complete;

import io.quaestor.complete.Completion.Kind;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.List;

/**
 * The last words of what was typed, to be gone on with.
 *
 * @param text all that was typed
 * @param from where the words begin
 * @param words folded, at least one
 * @param joined these, one blank between
 * @param ended whether the last of them is, so that only a further word can follow
 */
record Run(String text, int from, List<String> words, String joined, boolean ended) {
  static Run of(String text, int from, boolean ended) {
    List<String> words = Tokenizer.words(text.substring(from));
    return new Run(text, from, words, String.join(" ", words), ended);
  }

  String typed() {
    return text.substring(from);
  }

  /** The words before, folded. */
  List<String> before() {
    return Tokenizer.words(text.substring(0, from));
  }

  /**
   * Whether a phrase begins with these words and has more.
   *
   * @param folded its words, one blank between
   */
  boolean isBeginningOf(String folded) {
    return folded.length() > joined.length()
        && folded.startsWith(joined)
        && (!ended || folded.charAt(joined.length()) == ' ');
  }

  /** A phrase in the place of the words; capitals that were typed stay. */
  Completion with(String phrase, Kind kind, String of) {
    String typed = typed();
    boolean kept =
        typed.chars().anyMatch(Character::isUpperCase)
            && phrase.regionMatches(true, 0, typed, 0, typed.length());
    return withWord(kept ? typed + phrase.substring(typed.length()) : phrase, kind, of);
  }

  Completion withWord(String word, Kind kind, String of) {
    return new Completion(text.substring(0, from) + word, word, from, kind, of);
  }
}
