package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * "The teas" that are listed one by one are the things called so: a name begins or ends with what a
 * thing is, and "gift tin of tea and cups" is none of them.
 */
public final class HeadWord {
  private HeadWord() {}

  /** Those that are called by what all of {@code names} have in common; all where none is. */
  public static Set<String> kindOf(Set<String> names, Lexicon lexicon) {
    Set<String> common = null;
    for (String name : names) {
      Set<String> words = new HashSet<>(stems(name, lexicon));
      if (common == null) {
        common = words;
      } else {
        common.retainAll(words);
      }
    }
    Set<String> kind = new LinkedHashSet<>();
    for (String name : names) {
      List<String> words = stems(name, lexicon);
      boolean called =
          common != null
              && !words.isEmpty()
              && (common.contains(words.getFirst()) || common.contains(words.getLast()));
      if (called) {
        kind.add(name);
      }
    }
    return kind.isEmpty() ? names : kind;
  }

  private static List<String> stems(String name, Lexicon lexicon) {
    return Tokenizer.words(name).stream().map(lexicon::stem).toList();
  }
}
