package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.VerifiedQuestion;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.prompt.Quoted;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verified questions that share the most words with what is asked: those that people have
 * confirmed, the newest first, and those of the catalog. Immutable.
 */
final class NearestExamples {
  private static final int MOST = 3;

  /** Longer ones would crowd out the rest of the prompt. */
  private static final int LONGEST_QUESTION = 500;

  private static final int LONGEST_SQL = 2_000;

  private record Example(VerifiedQuestion verified, Stems stems) {
    String line(Locale language) {
      return NearestExamples.line(
          verified.questions().label(language, ""), verified.sql().replaceAll("\\s+", " ").strip());
    }
  }

  private record Near(int shared, String line) {}

  private final List<Example> shipped;
  private final Share share;
  private final Discretion discretion;

  NearestExamples(Dataset dataset, Share share) {
    this.share = share;
    this.discretion = new Discretion(dataset);
    this.shipped =
        dataset.verifiedQuestions().stream()
            .map(verified -> new Example(verified, Stems.of("", verified.questions())))
            .toList();
  }

  /**
   * One line each, the nearest first; where none is near, the newest or the catalog's first.
   *
   * @param typed everything that people have typed in the conversation
   */
  String near(Stems asked, Locale language, List<ConfirmedQuestion> confirmed, List<String> typed) {
    Stream<Near> own =
        confirmed.stream()
            .filter(one -> one.question().length() <= LONGEST_QUESTION)
            .filter(one -> one.sql().length() <= LONGEST_SQL)
            .filter(one -> mayLeave(one, typed))
            .map(
                one ->
                    new Near(
                        Stems.of(List.of(one.question())).shared(asked),
                        line(one.question(), one.sql())));
    return Stream.concat(
            own,
            shipped.stream()
                .map(example -> new Near(example.stems().shared(asked), example.line(language))))
        .sorted(Comparator.comparingInt(near -> -near.shared()))
        .limit(MOST)
        .map(Near::line)
        .collect(Collectors.joining("\n"));
  }

  /** What was typed when it was confirmed may leave as well. */
  private boolean mayLeave(ConfirmedQuestion confirmed, List<String> typed) {
    return share.hasValues()
        || discretion.allows(
            confirmed.sql(),
            Stream.concat(typed.stream(), Stream.of(confirmed.question())).toList());
  }

  private static String line(String question, String sql) {
    return Quoted.text(question) + " -> " + Quoted.text(sql);
  }
}
