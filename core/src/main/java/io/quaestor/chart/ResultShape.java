package io.quaestor.chart;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a result plays which part in a picture.
 *
 * @param x what the marks stand side by side for; none when the rows are not named by one column or
 *     by two
 * @param series what splits the marks of one {@code x}; with it, each pair is there once
 * @param measures what may be drawn: numbers, at least one of them not missing
 */
record ResultShape(
    ResultTable table,
    List<ColumnMeaning> meanings,
    Optional<Axis> x,
    Optional<Axis> series,
    List<Measure> measures) {

  /** A column along which marks are laid out. */
  record Axis(int column, ColumnMeaning meaning, List<Cell> cells) {
    long distinct() {
      return cells.stream().distinct().count();
    }

    boolean isTime() {
      return meaning.kind() == Kind.DAY || meaning.kind() == Kind.PERIOD;
    }
  }

  /** A column that is drawn. */
  record Measure(int column, ColumnMeaning meaning, List<Cell> cells) {
    Stream<BigDecimal> values() {
      return cells.stream()
          .filter(Cell.Numeric.class::isInstance)
          .map(cell -> ((Cell.Numeric) cell).value());
    }
  }

  static ResultShape of(ResultTable table, List<ColumnMeaning> meanings) {
    requireOneForEach(table, meanings);
    List<Axis> axes = axes(table, meanings);
    List<Measure> measures = measures(table, meanings);
    Optional<Axis> x =
        axes.stream().filter(axis -> axis.distinct() == table.rows().size()).findFirst();
    if (x.isPresent()) {
      return new ResultShape(table, meanings, x, Optional.empty(), measures);
    }
    return axes.size() == 2 && pairsAreDistinct(axes, table)
        ? ofPair(table, meanings, axes, measures)
        : new ResultShape(table, meanings, Optional.empty(), Optional.empty(), measures);
  }

  /**
   * @param x the name of a column; it names the rows, together with {@code series}
   */
  static ResultShape along(
      ResultTable table, List<ColumnMeaning> meanings, String x, Optional<String> series) {
    requireOneForEach(table, meanings);
    List<Axis> axes = axes(table, meanings);
    return new ResultShape(
        table,
        meanings,
        named(axes, x),
        series.flatMap(name -> named(axes, name)),
        measures(table, meanings));
  }

  private static Optional<Axis> named(List<Axis> axes, String name) {
    return axes.stream().filter(axis -> axis.meaning().name().equals(name)).findFirst();
  }

  private static void requireOneForEach(ResultTable table, List<ColumnMeaning> meanings) {
    if (meanings.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          "%d meanings for %d columns".formatted(meanings.size(), table.columns().size()));
    }
  }

  int rowCount() {
    return table.rows().size();
  }

  /** The measures that can share an axis with the first one. */
  List<Measure> comparable() {
    return measures.stream()
        .filter(measure -> measure.meaning().unit() == measures.getFirst().meaning().unit())
        .toList();
  }

  /** The measures that bars or lines show: those with the first one's unit, of series only one. */
  List<Measure> drawn() {
    return series.isPresent() ? measures.subList(0, 1) : comparable();
  }

  /** Time goes along the axis; else what comes round; else what has more values. */
  private static ResultShape ofPair(
      ResultTable table, List<ColumnMeaning> meanings, List<Axis> axes, List<Measure> measures) {
    Axis x =
        axes.stream()
            .min(
                Comparator.comparing((Axis axis) -> !axis.isTime())
                    .thenComparing(axis -> axis.meaning().kind() != Kind.CYCLE)
                    .thenComparing(Comparator.comparingLong(Axis::distinct).reversed()))
            .orElseThrow();
    Axis series = axes.get(0).equals(x) ? axes.get(1) : axes.get(0);
    return new ResultShape(table, meanings, Optional.of(x), Optional.of(series), measures);
  }

  /** Names of rows such as a ticket's number come last: they say least. */
  private static List<Axis> axes(ResultTable table, List<ColumnMeaning> meanings) {
    return IntStream.range(0, meanings.size())
        .filter(i -> meanings.get(i).kind() != Kind.MEASURE)
        .mapToObj(i -> new Axis(i, meanings.get(i), table.column(i)))
        .sorted(Comparator.comparing(axis -> axis.meaning().kind() == Kind.IDENTIFIER))
        .toList();
  }

  private static List<Measure> measures(ResultTable table, List<ColumnMeaning> meanings) {
    return IntStream.range(0, meanings.size())
        .filter(i -> meanings.get(i).kind() == Kind.MEASURE)
        .mapToObj(i -> new Measure(i, meanings.get(i), table.column(i)))
        .filter(measure -> measure.cells().stream().noneMatch(Cell.Text.class::isInstance))
        .filter(measure -> measure.values().findAny().isPresent())
        .toList();
  }

  private static boolean pairsAreDistinct(List<Axis> axes, ResultTable table) {
    Set<List<Cell>> seen = new HashSet<>();
    return table.rows().stream()
        .allMatch(
            row -> seen.add(List.of(row.get(axes.get(0).column()), row.get(axes.get(1).column()))));
  }
}
