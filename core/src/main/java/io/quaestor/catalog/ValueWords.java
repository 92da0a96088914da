package io.quaestor.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people call the values of a column, by language, where the values themselves say it in other
 * words. Immutable.
 *
 * @param byLanguage under ISO 639 codes such as {@code en}: what people say, and the words to look
 *     for instead; a value is meant that has all words of one of these phrases
 */
public record ValueWords(Map<String, Map<String, List<String>>> byLanguage) {
  private static final ValueWords NONE = new ValueWords(Map.of());

  public ValueWords {
    byLanguage =
        byLanguage.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> copy(entry.getValue())));
  }

  public static ValueWords none() {
    return NONE;
  }

  /** What is said in a language and what it stands for; empty when nothing is. */
  public Map<String, List<String>> in(Locale language) {
    return byLanguage.getOrDefault(language.getLanguage(), Map.of());
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> words) {
    return words.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }
}
