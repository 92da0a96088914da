package io.quaestor.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report in the YAML file of a dataset; what may be left out gets its default here. */
@JsonNaming(SnakeCaseStrategy.class)
record ReportEntry(
    @JsonProperty(required = true) String name,
    @Nullable Map<String, List<String>> words,
    @Nullable String description,
    @Nullable String table,
    @Nullable String sql,
    @Nullable List<ParameterEntry> parameters,
    @JsonProperty(required = true) List<ColumnEntry> columns,
    @Nullable ChartEntry chart) {
  Report toReport() {
    return new Report(
        name,
        DatasetFile.wording(words),
        DatasetFile.text(description),
        Optional.ofNullable(table),
        Objects.requireNonNullElse(sql, name.replace('/', '-')),
        Objects.requireNonNullElse(parameters, List.<ParameterEntry>of()).stream()
            .map(ParameterEntry::toParameter)
            .toList(),
        columns.stream().map(ColumnEntry::toColumn).toList(),
        Optional.ofNullable(chart).map(ChartEntry::toChart));
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record ParameterEntry(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) ColumnType type,
      @Nullable Boolean list,
      @JsonProperty("default") @Nullable String byDefault,
      @Nullable String minimum,
      @Nullable String maximum,
      @Nullable List<String> allowedValues,
      @Nullable String description) {
    ReportParameter toParameter() {
      return new ReportParameter(
          name,
          type,
          Objects.requireNonNullElse(list, false),
          Optional.ofNullable(byDefault),
          Optional.ofNullable(minimum),
          Optional.ofNullable(maximum),
          Objects.requireNonNullElse(allowedValues, List.of()),
          DatasetFile.text(description));
    }
  }

  record ColumnEntry(
      @JsonProperty(required = true) String name,
      @Nullable Map<String, List<String>> words,
      @Nullable Unit unit,
      @Nullable Boolean additive,
      @Nullable Integer decimals) {
    ReportColumn toColumn() {
      return new ReportColumn(
          name,
          DatasetFile.wording(words),
          Optional.ofNullable(unit),
          Objects.requireNonNullElse(additive, false),
          Optional.ofNullable(decimals));
    }
  }

  record ChartEntry(
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) String x,
      @JsonProperty(required = true) List<String> y,
      @Nullable String series) {
    ReportChart toChart() {
      return new ReportChart(type, x, y, Optional.ofNullable(series));
    }
  }
}
