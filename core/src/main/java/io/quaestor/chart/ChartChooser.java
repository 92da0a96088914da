package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Axis;
import io.quaestor.chart.ResultShape.Measure;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import java.util.List;
import java.util.Optional;

/** Chooses the picture that shows a result best and draws it. The same result, the same picture. */
public final class ChartChooser {
  private ChartChooser() {}

  /**
   * @param meanings one for each column of the table, in order
   * @param wanted what the person asked for; given when the data can carry it
   * @param partsOfWhole whether the rows are parts of one total
   * @param title may be blank
   */
  public static Chart choose(
      ResultTable table,
      List<ColumnMeaning> meanings,
      Optional<ChartType> wanted,
      boolean partsOfWhole,
      String title) {
    return choose(ResultShape.of(table, meanings), wanted, partsOfWhole, title);
  }

  /**
   * Draws along columns that are named.
   *
   * @param wanted given when the data can carry it
   * @param x the column that the marks stand side by side for
   * @param series what splits the marks of one {@code x}; no two rows are alike in both
   */
  public static Chart along(
      ResultTable table,
      List<ColumnMeaning> meanings,
      Optional<ChartType> wanted,
      String x,
      Optional<String> series,
      String title) {
    return choose(ResultShape.along(table, meanings, x, series), wanted, false, title);
  }

  private static Chart choose(
      ResultShape shape, Optional<ChartType> wanted, boolean partsOfWhole, String title) {
    TypeChoice choice = new TypeChoice(shape, partsOfWhole);
    ChartType type = choice.choose(wanted);
    return new Chart(
        type,
        title,
        x(type, shape),
        y(type, shape),
        choice.all(type),
        VegaLite.specification(type, shape, title));
  }

  private static Optional<String> x(ChartType type, ResultShape shape) {
    return switch (type) {
      case TABLE, NUMBER -> Optional.empty();
      case SCATTER -> Optional.of(name(shape.measures().getFirst()));
      case BAR, LINE, PIE, HEATMAP -> shape.x().map(ChartChooser::name);
    };
  }

  private static List<String> y(ChartType type, ResultShape shape) {
    return switch (type) {
      case TABLE -> List.of();
      case NUMBER ->
          shape.measures().isEmpty()
              ? shape.table().columns()
              : List.of(name(shape.measures().getFirst()));
      case SCATTER -> List.of(name(shape.measures().get(1)));
      case PIE, HEATMAP -> List.of(name(shape.measures().getFirst()));
      case BAR, LINE -> shape.drawn().stream().map(ChartChooser::name).toList();
    };
  }

  private static String name(Axis axis) {
    return axis.meaning().name();
  }

  private static String name(Measure measure) {
    return measure.meaning().name();
  }
}
