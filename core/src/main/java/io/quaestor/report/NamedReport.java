package io.quaestor.report;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Token.Kind;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report that a question names, by one of its words or as it stands in an address.
 *
 * @param lexicon of the language in which it is named
 * @param rest what else the question says; empty when that is nothing of meaning
 * @param length how many words of meaning the name has
 */
record NamedReport(Report report, Lexicon lexicon, String rest, int length) {

  /** The one with the longest name, by its words or as it stands in an address. */
  static Optional<NamedReport> in(String question, Dataset dataset) {
    return in(question, dataset, NamedReport::names);
  }

  /** The one with the longest name, by its words alone. */
  static Optional<NamedReport> inWords(String question, Dataset dataset) {
    return in(question, dataset, NamedReport::words);
  }

  private static Optional<NamedReport> in(
      String question, Dataset dataset, BiFunction<Report, Lexicon, Stream<String>> names) {
    List<Token> tokens =
        Tokenizer.tokens(question).stream().filter(token -> token.kind() != Kind.SYMBOL).toList();
    return Lexicon.bundled().stream()
        .flatMap(
            lexicon ->
                dataset.reports().stream()
                    .flatMap(
                        report ->
                            names
                                .apply(report, lexicon)
                                .flatMap(name -> find(tokens, name, report, lexicon).stream())))
        .max(
            Comparator.comparingInt(NamedReport::length)
                .thenComparing(NamedReport::isInLanguageOfRest));
  }

  /** An address is of no language. */
  private static Stream<String> names(Report report, Lexicon lexicon) {
    return Stream.concat(words(report, lexicon), Stream.of(report.name().replace('/', ' ')));
  }

  private static Stream<String> words(Report report, Lexicon lexicon) {
    return report.words().in(lexicon.language()).stream();
  }

  private boolean isInLanguageOfRest() {
    return lexicon.language().equals(SpokenLanguage.of(rest));
  }

  private static Optional<NamedReport> find(
      List<Token> tokens, String name, Report report, Lexicon lexicon) {
    List<String> wanted = stems(meaningful(Tokenizer.tokens(name)), lexicon);
    List<Token> said = meaningful(tokens);
    int at = Collections.indexOfSubList(stems(said, lexicon), wanted);
    if (wanted.isEmpty() || at < 0) {
      return Optional.empty();
    }
    List<Token> rest = new ArrayList<>(tokens);
    said.subList(at, at + wanted.size()).forEach(rest::remove);
    String text =
        meaningful(rest).isEmpty()
            ? ""
            : rest.stream().map(Token::text).collect(Collectors.joining(" "));
    return Optional.of(new NamedReport(report, lexicon, text, wanted.size()));
  }

  private static List<Token> meaningful(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() != Kind.SYMBOL)
        .filter(token -> !Lexicon.isNoiseSomewhere(token.folded()))
        .toList();
  }

  private static List<String> stems(List<Token> tokens, Lexicon lexicon) {
    return tokens.stream().map(token -> lexicon.stem(token.folded())).toList();
  }
}
