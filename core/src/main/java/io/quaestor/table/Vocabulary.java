package io.quaestor.table;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a dataset what the name of a result's column speaks of. */
final class Vocabulary {
  private final Dataset dataset;

  Vocabulary(Dataset dataset) {
    this.dataset = dataset;
  }

  /** What a column's name says about its numbers. */
  record Amount(String phrase, Unit unit, boolean additive) {}

  /** The metric that {@code name} is a name of, or whose SQL it repeats. */
  Optional<Metric> metric(String name) {
    NameWords words = new NameWords(name);
    return dataset.metrics().stream()
        .filter(
            metric ->
                phrases(metric.name(), metric.words()).anyMatch(words::are)
                    || sameSql(metric.expression(), name))
        .findFirst();
  }

  /** The column of a table that {@code name} is a name of. */
  Optional<Column> column(String name) {
    NameWords words = new NameWords(name);
    return columns()
        .filter(column -> phrases(column.name(), column.words()).anyMatch(words::are))
        .findFirst();
  }

  /** The metric or fact of which the words hold the longest phrase. */
  Optional<Amount> amountIn(NameWords words) {
    return Stream.concat(metricAmounts(), factAmounts())
        .filter(amount -> words.hold(amount.phrase()))
        .max(Comparator.comparingInt(amount -> amount.phrase().length()))
        .map(
            amount ->
                new Amount(
                    amount.phrase(),
                    amount.unit(),
                    amount.additive() && words.areSumOf(amount.phrase())));
  }

  /**
   * Whether a metric sums the fact up and may be added over groups; a price's sum means nothing.
   */
  boolean addsUp(Column fact) {
    return dataset.metrics().stream()
        .filter(Metric::additive)
        .anyMatch(metric -> sameSql(metric.expression(), "sum(" + fact.name() + ")"));
  }

  private Stream<Amount> metricAmounts() {
    return dataset.metrics().stream()
        .flatMap(
            metric ->
                phrases(metric.name(), metric.words())
                    .map(phrase -> new Amount(phrase, metric.unit(), metric.additive())));
  }

  private Stream<Amount> factAmounts() {
    return columns()
        .filter(column -> column.role() == Role.FACT)
        .flatMap(
            fact ->
                phrases(fact.name(), fact.words())
                    .map(phrase -> new Amount(phrase, fact.unit(), addsUp(fact))));
  }

  private Stream<Column> columns() {
    return dataset.tables().stream().flatMap(table -> table.columns().stream());
  }

  private static Stream<String> phrases(String name, Wording words) {
    return Stream.concat(
        Stream.of(name), words.byLanguage().values().stream().flatMap(Collection::stream));
  }

  private static boolean sameSql(String one, String other) {
    return one.replace(" ", "").equalsIgnoreCase(other.replace(" ", ""));
  }
}
