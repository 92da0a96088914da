package io.quaestor.http.mcp;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.report.ParameterValue;
import io.quaestor.report.ReportResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports as a model reads them. */
final class ReportText {
  private ReportText() {}

  /** What one said. */
  static String of(ReportResult result) {
    return "%s (report %s%s)\n\n%s"
        .formatted(
            result.title(),
            result.call().report().name(),
            result.call().values().stream().map(ReportText::value).collect(Collectors.joining()),
            RowsText.of(result.table()));
  }

  private static String value(ParameterValue value) {
    return ", %s = %s".formatted(value.parameter().name(), value.plain());
  }

  /** Which there are. */
  static String of(List<Dataset> datasets) {
    return datasets.stream()
        .flatMap(dataset -> dataset.reports().stream().map(report -> line(dataset, report)))
        .collect(Collectors.joining("\n", "Reports:\n", ""));
  }

  private static String line(Dataset dataset, Report report) {
    return "- %s (dataset %s): %s%s"
        .formatted(
            report.name(),
            dataset.name(),
            report.description(),
            report.parameters().stream().map(ReportText::parameter).collect(Collectors.joining()));
  }

  private static String parameter(ReportParameter parameter) {
    return "\n    %s: %s%s%s. %s"
        .formatted(
            parameter.name(),
            parameter.isList() ? "list of " : "",
            parameter.type().name().toLowerCase(Locale.ROOT),
            parameter.byDefault().map(value -> ", by default " + value).orElse(", needed"),
            parameter.description());
  }
}
