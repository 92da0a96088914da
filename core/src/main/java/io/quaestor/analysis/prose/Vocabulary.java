package io.quaestor.analysis.prose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words about numbers. A model may not keep to the language that it was told, so that the words
 * of all languages count. Immutable.
 */
final class Vocabulary {
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final Map<String, JsonNode> FILES =
      Map.of("en", read("words_en.yaml"), "es", read("words_es.yaml"));
  private static final Vocabulary ENGLISH = new Vocabulary("en");
  private static final Vocabulary SPANISH = new Vocabulary("es");

  /**
   * @param words in the order in which they are said
   * @param value 0 where the sense has none
   */
  private record Term(List<String> words, BigDecimal value) {}

  /**
   * @param length how many words it is
   */
  record Hit(BigDecimal value, int length) {}

  private final Map<Sense, List<Term>> terms = new EnumMap<>(Sense.class);

  private Vocabulary(String spoken) {
    for (Sense sense : Sense.values()) {
      terms.put(sense, new ArrayList<>());
    }
    for (String language : LANGUAGES) {
      add(language, language.equals(spoken) ? Set.of() : otherMeanings(spoken));
    }
    terms
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(term -> -term.words().size())));
  }

  /** Spanish or, for every other language, English. */
  static Vocabulary of(Locale language) {
    return language.getLanguage().equals("es") ? SPANISH : ENGLISH;
  }

  /** The longest term of {@code sense} that begins at a place of {@code words}. */
  Optional<Hit> at(Sense sense, List<String> words, int place) {
    for (Term term : terms(sense)) {
      int end = place + term.words().size();
      if (end <= words.size() && words.subList(place, end).equals(term.words())) {
        return Optional.of(new Hit(term.value(), term.words().size()));
      }
    }
    return Optional.empty();
  }

  /** Whether a term of {@code sense} ends before a place of {@code words}. */
  boolean before(Sense sense, List<String> words, int place) {
    return terms(sense).stream()
        .anyMatch(
            term -> {
              int start = place - term.words().size();
              return start >= 0 && words.subList(start, place).equals(term.words());
            });
  }

  boolean anywhere(Sense sense, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (at(sense, words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<Term> terms(Sense sense) {
    return terms.getOrDefault(sense, List.of());
  }

  private void add(String language, Set<String> except) {
    for (Sense sense : Sense.values()) {
      JsonNode node = file(language).path(sense.name().toLowerCase(Locale.ROOT));
      if (node.isArray()) {
        add(sense, BigDecimal.ZERO, node, except);
      } else {
        node.properties()
            .forEach(entry -> add(sense, new BigDecimal(entry.getKey()), entry.getValue(), except));
      }
    }
  }

  private void add(Sense sense, BigDecimal value, JsonNode phrases, Set<String> except) {
    for (JsonNode phrase : phrases) {
      if (!except.contains(phrase.asText())) {
        terms
            .computeIfAbsent(sense, any -> new ArrayList<>())
            .add(new Term(List.of(phrase.asText().split(" ", -1)), value));
      }
    }
  }

  private static Set<String> otherMeanings(String language) {
    Set<String> words = new HashSet<>();
    file(language).path("other_meanings").forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode file(String language) {
    JsonNode file = FILES.get(language);
    if (file == null) {
      throw new IllegalArgumentException("there are no words for the language " + language);
    }
    return file;
  }

  private static JsonNode read(String resource) {
    try (InputStream yaml = Vocabulary.class.getResourceAsStream(resource)) {
      if (yaml == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return JsonMapper.builder(new YAMLFactory()).build().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
    }
  }
}
