package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.translate.WrittenQuestions;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Questions that can be answered, the nearest to what was asked first. */
final class Suggestions {
  private static final int MOST = 3;

  private final Dataset dataset;
  private final WrittenQuestions written;

  Suggestions(Dataset dataset, WrittenQuestions written) {
    this.dataset = dataset;
    this.written = written;
  }

  /**
   * Verified questions and what can be asked by name, in {@code language}, without the very
   * question that was asked.
   */
  List<String> near(String question, Locale language) {
    Set<String> asked = new HashSet<>(Tokenizer.words(question));
    return Stream.concat(verified(language), written.titles(language).stream())
        .filter(candidate -> !Tokenizer.words(candidate).equals(Tokenizer.words(question)))
        .sorted(Comparator.comparingLong(candidate -> -shared(asked, candidate)))
        .limit(MOST)
        .toList();
  }

  private Stream<String> verified(Locale language) {
    return dataset.verifiedQuestions().stream()
        .flatMap(verified -> verified.questions().in(language).stream().limit(1));
  }

  private static long shared(Set<String> asked, String candidate) {
    return Tokenizer.words(candidate).stream().filter(asked::contains).count();
  }
}
