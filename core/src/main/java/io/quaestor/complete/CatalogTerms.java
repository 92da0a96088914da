package io.quaestor.complete;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Wording;
import io.quaestor.complete.Completion.Kind;
import io.quaestor.translate.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The metrics and columns of a dataset as terms. */
final class CatalogTerms {
  private CatalogTerms() {}

  static Stream<Term> of(Dataset dataset) {
    return Lexicon.bundled().stream()
        .map(Lexicon::language)
        .flatMap(
            language ->
                Stream.concat(
                    dataset.metrics().stream().map(metric -> metric(metric, language)),
                    dataset.asked().stream()
                        .flatMap(table -> table.columns().stream())
                        .map(column -> column(column, language))));
  }

  private static Term metric(Metric metric, Locale language) {
    return Term.of(
        Kind.METRIC,
        metric.name(),
        language,
        Stream.concat(
                phrases(metric.words(), metric.name(), language).stream(),
                metric.superlatives().in(language).stream())
            .toList());
  }

  /** A fact is asked for like a metric: "average price". */
  private static Term column(Column column, Locale language) {
    return Term.of(
        column.role() == Role.FACT ? Kind.METRIC : Kind.DIMENSION,
        column.name(),
        language,
        phrases(column.words(), column.name(), language));
  }

  /** Without any in the language, the label that people see. */
  private static List<String> phrases(Wording words, String name, Locale language) {
    List<String> phrases = words.in(language);
    return phrases.isEmpty() ? List.of(words.label(language, name)) : phrases;
  }
}
