package io.quaestor.translate.model;

import io.quaestor.catalog.Wording;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of some texts in the form in which singular and plural compare equal, whatever the
 * language; without those that mean nothing by themselves.
 */
record Stems(Set<String> words) {
  Stems {
    words = Set.copyOf(words);
  }

  static Stems of(Collection<String> texts) {
    Set<String> stems = new HashSet<>();
    for (String text : texts) {
      for (String word : Tokenizer.words(text)) {
        if (word.length() > 1 && tells(word)) {
          stems.add(stem(word));
        }
      }
    }
    return new Stems(stems);
  }

  static Stems of(String name, Wording... words) {
    return of(
        Stream.concat(
                Stream.of(name),
                Stream.of(words)
                    .flatMap(wording -> wording.byLanguage().values().stream())
                    .flatMap(List::stream))
            .toList());
  }

  /** How many words both have. */
  int shared(Stems other) {
    return (int) words.stream().filter(other.words::contains).count();
  }

  /** Dice's coefficient, from 0 for no word to 1 for the same words. */
  double likeness(Stems other) {
    int both = words.size() + other.words.size();
    return both == 0 ? 0 : 2.0 * shared(other) / both;
  }

  private static boolean tells(String word) {
    return !Lexicon.isNoiseSomewhere(word) && !Lexicon.joinsSomewhere(word);
  }

  /** One form for both languages: their endings are cut off one after the other. */
  private static String stem(String word) {
    String stem = word;
    for (Lexicon lexicon : Lexicon.bundled()) {
      stem = lexicon.stem(stem);
    }
    return stem;
  }
}
