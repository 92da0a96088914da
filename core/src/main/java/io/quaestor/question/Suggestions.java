package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.translate.WrittenQuestions;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Questions that can be answered, the nearest to what was asked first. */
final class Suggestions {
  private static final int MOST = 3;

  private final Dataset dataset;
  private final WrittenQuestions written;
  private final Map<Locale, List<Candidate>> candidates = new ConcurrentHashMap<>();

  Suggestions(Dataset dataset, WrittenQuestions written) {
    this.dataset = dataset;
    this.written = written;
  }

  /** A question with its words, which are the same each time. */
  private record Candidate(String question, List<String> words) {
    static Candidate of(String question) {
      return new Candidate(question, Tokenizer.words(question));
    }

    long shared(Set<String> asked) {
      return words.stream().filter(asked::contains).count();
    }
  }

  /**
   * Verified questions and what can be asked by name, in {@code language}, without the very
   * question that was asked.
   */
  List<String> near(String question, Locale language) {
    List<String> words = Tokenizer.words(question);
    Set<String> asked = new HashSet<>(words);
    return candidates.computeIfAbsent(language, this::all).stream()
        .filter(candidate -> !candidate.words().equals(words))
        .sorted(Comparator.comparingLong(candidate -> -candidate.shared(asked)))
        .limit(MOST)
        .map(Candidate::question)
        .toList();
  }

  private List<Candidate> all(Locale language) {
    return Stream.concat(verified(language), written.titles(language).stream())
        .map(Candidate::of)
        .toList();
  }

  private Stream<String> verified(Locale language) {
    return dataset.verifiedQuestions().stream()
        .flatMap(verified -> verified.questions().in(language).stream().limit(1));
  }
}
