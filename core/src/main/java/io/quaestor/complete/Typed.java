package io.quaestor.complete;

import io.quaestor.translate.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question as far as it is typed.
 *
 * @param runs its last words: many of them first, the last one alone at last; none where nothing
 *     can follow
 * @param languages those that it may be in
 */
record Typed(String text, List<Run> runs, List<Locale> languages) {
  /** No label and hardly a value has more words. */
  private static final int MOST_WORDS = 8;

  /**
   * @param assumed the language where the text does not tell
   */
  static Typed of(String text, Optional<Locale> assumed) {
    List<Run> runs = runs(text);
    List<Locale> likely = SpokenLanguage.likely(wholeWords(text, runs));
    return new Typed(text, runs, assumed.filter(likely::contains).map(List::of).orElse(likely));
  }

  /** Without the word that is being typed: "con" may become "continent". */
  private static String wholeWords(String text, List<Run> runs) {
    return runs.isEmpty() || runs.getLast().ended()
        ? text
        : text.substring(0, runs.getLast().from());
  }

  private static List<Run> runs(String text) {
    if (text.isBlank() || "?!".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return List.of();
    }
    boolean ended = !isOfWord(text, text.length() - 1);
    List<Integer> starts = starts(text);
    return starts.stream()
        .skip(Math.max(0, starts.size() - MOST_WORDS))
        .map(from -> Run.of(text, from, ended))
        .filter(run -> !run.words().isEmpty())
        .toList();
  }

  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isOfWord(text, i) && (i == 0 || !isOfWord(text, i - 1))) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Accents may be signs of their own. */
  private static boolean isOfWord(String text, int place) {
    char sign = text.charAt(place);
    return Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK;
  }
}
