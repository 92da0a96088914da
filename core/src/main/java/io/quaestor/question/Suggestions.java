package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Questions that can be answered, the nearest to what was asked first. */
final class Suggestions {
  private static final int MOST = 3;

  private final Dataset dataset;

  Suggestions(Dataset dataset) {
    this.dataset = dataset;
  }

  /** Verified questions in {@code language}, without the very question that was asked. */
  List<String> near(String question, Locale language) {
    Set<String> asked = new HashSet<>(Tokenizer.words(question));
    return dataset.verifiedQuestions().stream()
        .flatMap(verified -> verified.questions().in(language).stream().limit(1))
        .filter(candidate -> !Tokenizer.words(candidate).equals(Tokenizer.words(question)))
        .sorted(Comparator.comparingLong(candidate -> -shared(asked, candidate)))
        .limit(MOST)
        .toList();
  }

  private static long shared(Set<String> asked, String candidate) {
    return Tokenizer.words(candidate).stream().filter(asked::contains).count();
  }
}
