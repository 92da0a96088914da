package io.quaestor.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The words in a column's name, and what they tell; the list is {@code name-words.properties}. */
final class NameWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Properties LISTS = lists();
  private static final Set<String> CYCLE = list("cycle");
  private static final Set<String> IDENTIFIER = list("identifier");
  private static final Set<String> PERCENT = list("percent");
  private static final Set<String> COUNT = list("count");
  private static final Set<String> SUM = list("sum");

  private final String phrase;
  private final List<String> words;

  NameWords(String name) {
    this.phrase = folded(name);
    this.words = List.of(phrase.split(" "));
  }

  /** Lower-case letters without accents, digits and percent signs, a space between words. */
  static String folded(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  boolean are(String other) {
    return phrase.equals(folded(other));
  }

  boolean hold(String other) {
    return (" " + phrase + " ").contains(" " + folded(other) + " ");
  }

  /** Whether they are {@code metric} and nothing but words for a plain sum. */
  boolean areSumOf(String metric) {
    String rest = (" " + phrase + " ").replace(" " + folded(metric) + " ", " ").strip();
    return rest.isEmpty() || SUM.containsAll(List.of(rest.split(" ")));
  }

  boolean nameACycle() {
    return words.stream().anyMatch(CYCLE::contains);
  }

  boolean nameARow() {
    return words.stream().anyMatch(IDENTIFIER::contains);
  }

  boolean nameAPercentage() {
    return words.stream().anyMatch(PERCENT::contains);
  }

  boolean nameACount() {
    return words.stream().anyMatch(COUNT::contains);
  }

  private static Set<String> list(String key) {
    return Set.copyOf(Arrays.asList(LISTS.getProperty(key, "").split(" ")));
  }

  private static Properties lists() {
    InputStream file =
        Objects.requireNonNull(
            NameWords.class.getResourceAsStream("name-words.properties"),
            "name-words.properties is missing");
    Properties lists = new Properties();
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      lists.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
