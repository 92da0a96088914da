package io.quaestor.http.api;

import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart as clients read it; what the fields mean stands at {@link Chart}.
 *
 * @param vegaLite a complete specification with the data inside; empty for a table
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
