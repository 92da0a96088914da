package io.quaestor.http.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportColumn;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.catalog.Unit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The reports there are, dataset by dataset. Titles and labels are in one language. */
public record ReportListBody(List<ReportEntry> reports) {
  public static ReportListBody of(List<Dataset> datasets, Locale language) {
    return new ReportListBody(
        datasets.stream()
            .flatMap(
                dataset ->
                    dataset.reports().stream()
                        .map(report -> ReportEntry.of(dataset, report, language)))
            .toList());
  }

  record ReportEntry(
      String name,
      String dataset,
      String title,
      String description,
      List<ParameterEntry> parameters,
      List<ColumnEntry> columns) {
    static ReportEntry of(Dataset dataset, Report report, Locale language) {
      return new ReportEntry(
          report.name(),
          dataset.name(),
          report.words().label(language, report.name()),
          report.description(),
          report.parameters().stream().map(ParameterEntry::of).toList(),
          report.columns().stream().map(column -> ColumnEntry.of(column, language)).toList());
    }
  }

  /**
   * @param byDefault as the catalog has it: a value, or {@code first_day}, {@code last_day} or
   *     {@code last_year} of the data; null when there is none
   * @param allowedValues empty when any will do
   */
  record ParameterEntry(
      String name,
      String type,
      boolean list,
      @JsonProperty("default") @Nullable String byDefault,
      @Nullable String minimum,
      @Nullable String maximum,
      List<String> allowedValues,
      String description) {
    static ParameterEntry of(ReportParameter parameter) {
      return new ParameterEntry(
          parameter.name(),
          parameter.type().name().toLowerCase(Locale.ROOT),
          parameter.isList(),
          parameter.byDefault().orElse(null),
          parameter.minimum().orElse(null),
          parameter.maximum().orElse(null),
          parameter.allowedValues(),
          parameter.description());
    }
  }

  /**
   * @param unit {@code none} for what is not measured
   */
  record ColumnEntry(String name, String label, String unit) {
    static ColumnEntry of(ReportColumn column, Locale language) {
      return new ColumnEntry(
          column.name(),
          column.words().label(language, column.name()),
          column.unit().orElse(Unit.NONE).name().toLowerCase(Locale.ROOT));
    }
  }
}
