package io.quaestor.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture of a result.
 *
 * @param x the column along the first axis, or the one that names the slices; none for a number or
 *     a table
 * @param y the columns that are measured
 * @param types those that the rows can be drawn as, {@code type} and a table among them
 * @param vegaLite a complete Vega-Lite 6 specification with the data inside; made of maps, lists,
 *     strings, numbers, booleans and nulls, so that any JSON writer writes it. Empty for a table.
 */
public record Chart(
    ChartType type,
    String title,
    Optional<String> x,
    List<String> y,
    List<ChartType> types,
    Map<String, Object> vegaLite) {
  public Chart {
    y = List.copyOf(y);
    types = List.copyOf(types);
  }
}
