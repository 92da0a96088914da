package io.quaestor.http.report;

import io.quaestor.catalog.ReportParameter;
import io.quaestor.http.api.ChartBody;
import io.quaestor.http.api.TableBody;
import io.quaestor.report.ParameterValue;
import io.quaestor.report.ReportResult;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as clients read it.
 *
 * @param parameters what it was run with, defaults among them; a list for a parameter that is one
 * @param freshAsOf the moment whose data it shows, ISO; null when it read the data themselves
 */
public record ReportBody(
    String report,
    String title,
    Map<String, Object> parameters,
    TableBody data,
    int rowCount,
    boolean truncated,
    ChartBody chart,
    @Nullable String freshAsOf,
    long dataVersion) {
  public static ReportBody of(ReportResult result) {
    return new ReportBody(
        result.call().report().name(),
        result.title(),
        parameters(result.call().values()),
        TableBody.of(result.table()),
        result.table().rows().size(),
        result.table().truncated(),
        ChartBody.of(result.chart()),
        result.freshAsOf().map(Instant::toString).orElse(null),
        result.dataVersion());
  }

  private static Map<String, Object> parameters(List<ParameterValue> values) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (ParameterValue value : values) {
      ReportParameter parameter = value.parameter();
      parameters.put(
          parameter.name(), parameter.isList() ? value.values() : value.values().getFirst());
    }
    return parameters;
  }
}
