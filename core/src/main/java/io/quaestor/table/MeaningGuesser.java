package io.quaestor.table;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Unit;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.Vocabulary.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says what the columns of a result mean when nobody else knows: for SQL that a person or a
 * language model wrote. A column named as the catalog names a metric or a column means that, as
 * long as its cells agree; otherwise its words and its cells decide. Where in doubt a measure is
 * not additive, so that no share of a whole is stated that may be none.
 */
public final class MeaningGuesser {
  private final Vocabulary vocabulary;
  private final Locale language;

  private MeaningGuesser(Dataset dataset, Locale language) {
    this.vocabulary = new Vocabulary(dataset);
    this.language = language;
  }

  /**
   * @param language of the labels
   * @return one meaning for each column, in the columns' order
   */
  public static List<ColumnMeaning> guess(ResultTable table, Dataset dataset, Locale language) {
    MeaningGuesser guesser = new MeaningGuesser(dataset, language);
    return IntStream.range(0, table.columns().size())
        .mapToObj(i -> guesser.guess(table.columns().get(i), table.column(i)))
        .toList();
  }

  private ColumnMeaning guess(String name, List<Cell> cells) {
    CellShape shape = CellShape.of(cells);
    return vocabulary
        .metric(name)
        .filter(metric -> shape.isNumber() || shape == CellShape.NOTHING)
        .map(metric -> ofMetric(name, metric))
        .or(
            () ->
                vocabulary
                    .column(name)
                    .filter(found -> agree(found, shape))
                    .map(c -> ofColumn(name, c)))
        .orElseGet(() -> ofWords(name, cells, shape));
  }

  private static boolean agree(Column column, CellShape shape) {
    if (shape == CellShape.NOTHING) {
      return true;
    }
    return switch (column.role()) {
      case DATE -> shape == CellShape.DAY;
      case TIME_OF_DAY, WEEKDAY -> shape == CellShape.RECURRING;
      case FACT -> shape.isNumber();
      case DIMENSION, IDENTIFIER -> column.type() != ColumnType.TEXT || !shape.isNumber();
    };
  }

  private ColumnMeaning ofMetric(String name, Metric metric) {
    String label = metric.words().label(language, metric.name());
    return ColumnMeaning.measure(name, label, metric.unit(), metric.additive());
  }

  private ColumnMeaning ofColumn(String name, Column column) {
    String label = column.words().label(language, column.name());
    return switch (column.role()) {
      case DATE -> ColumnMeaning.grouping(name, Kind.DAY, label);
      case TIME_OF_DAY, WEEKDAY -> ColumnMeaning.grouping(name, Kind.CYCLE, label);
      case DIMENSION -> ColumnMeaning.grouping(name, Kind.CATEGORY, label);
      case IDENTIFIER -> ColumnMeaning.grouping(name, Kind.IDENTIFIER, label);
      case FACT -> ColumnMeaning.measure(name, label, column.unit(), vocabulary.addsUp(column));
    };
  }

  private ColumnMeaning ofWords(String name, List<Cell> cells, CellShape shape) {
    NameWords words = new NameWords(name);
    String label = name.replace('_', ' ').strip();
    if (shape.isNumber() && words.nameAPercentage()) {
      return ColumnMeaning.measure(name, label, shareUnit(cells), false);
    }
    return switch (shape) {
      case DAY -> ColumnMeaning.grouping(name, Kind.DAY, label);
      case PERIOD -> ColumnMeaning.grouping(name, Kind.PERIOD, label);
      case RECURRING -> ColumnMeaning.grouping(name, Kind.CYCLE, label);
      case TEXT, NOTHING ->
          ColumnMeaning.grouping(name, words.nameARow() ? Kind.IDENTIFIER : Kind.CATEGORY, label);
      case WHOLE_NUMBER -> ofWholeNumbers(name, label, words);
      case NUMBER -> ofNumbers(name, label, words);
    };
  }

  private ColumnMeaning ofWholeNumbers(String name, String label, NameWords words) {
    if (words.nameARow()) {
      return ColumnMeaning.grouping(name, Kind.IDENTIFIER, label);
    }
    Optional<Amount> amount = vocabulary.amountIn(words);
    if (amount.isEmpty() && words.nameACycle() && !words.nameACount()) {
      return ColumnMeaning.grouping(name, Kind.CYCLE, label);
    }
    return ofAmount(name, label, amount, words.nameACount() ? Unit.COUNT : Unit.NONE);
  }

  private ColumnMeaning ofNumbers(String name, String label, NameWords words) {
    ColumnMeaning amount = ofAmount(name, label, vocabulary.amountIn(words), Unit.NONE);
    // An average of counts is no count.
    return amount.unit() == Unit.COUNT
        ? ColumnMeaning.measure(name, label, Unit.QUANTITY, amount.additive())
        : amount;
  }

  private static ColumnMeaning ofAmount(
      String name, String label, Optional<Amount> amount, Unit otherwise) {
    return ColumnMeaning.measure(
        name,
        label,
        amount.map(Amount::unit).orElse(otherwise),
        amount.filter(Amount::additive).isPresent());
  }

  /** A share from 0 to 1 is no percentage; its number is shown as it is. */
  private static Unit shareUnit(List<Cell> cells) {
    boolean ofHundred =
        cells.stream()
            .anyMatch(
                cell ->
                    cell instanceof Cell.Numeric share
                        && share.value().abs().compareTo(BigDecimal.ONE) > 0);
    return ofHundred ? Unit.PERCENT : Unit.NONE;
  }
}
