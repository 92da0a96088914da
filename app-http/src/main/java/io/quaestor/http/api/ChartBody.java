package io.quaestor.http.api;

import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture of rows. More of what the fields mean stands at {@link Chart}.
 *
 * @param x the column along the first axis, or the one that names the slices
 * @param y the columns that are measured
 * @param types what the rows can be drawn as, {@code type} and a table among them
 * @param vegaLite a complete Vega-Lite 6 specification with the data inside; empty for a table
 */
public record ChartBody(
    String type,
    String title,
    @Nullable String x,
    List<String> y,
    List<String> types,
    Map<String, Object> vegaLite) {
  public static ChartBody of(Chart chart) {
    return new ChartBody(
        lower(chart.type()),
        chart.title(),
        chart.x().orElse(null),
        chart.y(),
        chart.types().stream().map(ChartBody::lower).toList(),
        chart.vegaLite());
  }

  private static String lower(ChartType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
