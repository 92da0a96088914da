package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.VerifiedQuestion;
import io.quaestor.prompt.Quoted;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The verified questions that share the most words with what is asked. Immutable. */
final class NearestExamples {
  private static final int MOST = 3;

  private record Example(VerifiedQuestion verified, Stems stems) {}

  private final List<Example> all;

  NearestExamples(Dataset dataset) {
    this.all =
        dataset.verifiedQuestions().stream()
            .map(verified -> new Example(verified, Stems.of("", verified.questions())))
            .toList();
  }

  /** One line each, the nearest first; where none is near, the catalog's first. */
  String near(Stems asked, Locale language) {
    return all.stream()
        .sorted(Comparator.comparingInt(example -> -example.stems().shared(asked)))
        .limit(MOST)
        .map(example -> line(example.verified(), language))
        .collect(Collectors.joining("\n"));
  }

  private static String line(VerifiedQuestion verified, Locale language) {
    return Quoted.text(verified.questions().label(language, ""))
        + " -> "
        + Quoted.text(verified.sql().replaceAll("\\s+", " ").strip());
  }
}
