package io.quaestor.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people call a thing, by language. The first phrase of a language is its label; the others
 * are understood but not shown. Immutable.
 *
 * @param byLanguage phrases under ISO 639 codes such as {@code en}
 */
public record Wording(Map<String, List<String>> byLanguage) {
  private static final Wording NONE = new Wording(Map.of());

  public Wording {
    byLanguage =
        byLanguage.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }

  public static Wording none() {
    return NONE;
  }

  /** All phrases of a language; empty when it has none. */
  public List<String> in(Locale language) {
    return byLanguage.getOrDefault(language.getLanguage(), List.of());
  }

  /** The label in {@code language}, else in English, else {@code name} with spaces. */
  public String label(Locale language, String name) {
    for (Locale candidate : List.of(language, Locale.ENGLISH)) {
      List<String> phrases = in(candidate);
      if (!phrases.isEmpty()) {
        return phrases.getFirst();
      }
    }
    return name.replace('_', ' ');
  }
}
