package io.quaestor.translate;

import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Guesses the language of a question from the words of the lexicons. */
public final class SpokenLanguage {
  private SpokenLanguage() {}

  private record Known(Locale language, Set<String> words) {
    long count(List<String> spoken) {
      return spoken.stream().filter(words::contains).count();
    }
  }

  private static final List<Known> KNOWN =
      Lexicon.bundled().stream().map(SpokenLanguage::known).toList();

  /** The language that knows the most words of {@code text}; the first one where none leads. */
  public static Locale of(String text) {
    List<String> words = Tokenizer.words(text);
    return KNOWN.stream()
        .reduce((first, next) -> next.count(words) > first.count(words) ? next : first)
        .map(Known::language)
        .orElse(Locale.ENGLISH);
  }

  /** The languages that know the most words of {@code text}; all of them where none leads. */
  public static List<Locale> likely(String text) {
    List<String> words = Tokenizer.words(text);
    long most = KNOWN.stream().mapToLong(known -> known.count(words)).max().orElse(0);
    return KNOWN.stream().filter(known -> known.count(words) == most).map(Known::language).toList();
  }

  private static Known known(Lexicon lexicon) {
    Set<String> words = new HashSet<>();
    lexicon.phrases().values().forEach(list -> list.forEach(p -> words.addAll(Tokenizer.words(p))));
    words.addAll(lexicon.months().keySet());
    words.addAll(lexicon.weekdays().keySet());
    return new Known(lexicon.language(), Set.copyOf(words));
  }
}
