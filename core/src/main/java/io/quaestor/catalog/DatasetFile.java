package io.quaestor.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The YAML file of a dataset, field by field; what may be left out gets its default here. */
@JsonNaming(SnakeCaseStrategy.class)
record DatasetFile(
    @JsonProperty(required = true) String name,
    @Nullable Map<String, List<String>> words,
    @Nullable String description,
    @JsonProperty(required = true) List<TableEntry> tables,
    @JsonProperty(required = true) List<MetricEntry> metrics,
    @Nullable List<SegmentEntry> segments,
    @Nullable List<RollupEntry> rollups,
    @Nullable List<QuestionEntry> verifiedQuestions,
    @Nullable List<ReportEntry> reports) {

  @JsonNaming(SnakeCaseStrategy.class)
  record TableEntry(
      @JsonProperty(required = true) String name,
      @Nullable Map<String, List<String>> words,
      @Nullable Map<String, List<String>> verbs,
      @Nullable Map<String, List<String>> outside,
      @Nullable String description,
      @Nullable Boolean events,
      @Nullable Boolean view,
      @JsonProperty(required = true) List<ColumnEntry> columns) {
    Table toTable() {
      return new Table(
          name,
          wording(words),
          wording(verbs),
          wording(outside),
          text(description),
          Objects.requireNonNullElse(events, false),
          Objects.requireNonNullElse(view, false),
          columns.stream().map(ColumnEntry::toColumn).toList());
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record ColumnEntry(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) ColumnType type,
      @JsonProperty(required = true) Role role,
      @Nullable Unit unit,
      @Nullable Map<String, List<String>> words,
      @Nullable Map<String, List<String>> vagueWords,
      @Nullable String description,
      @Nullable List<String> allowedValues,
      @Nullable Boolean required,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      @Nullable String negativeWhen,
      @Nullable Boolean key,
      @Nullable ReferenceEntry references,
      @Nullable String countedAs,
      @Nullable Map<String, Map<String, List<String>>> valueWords) {
    Column toColumn() {
      return new Column(
          name,
          type,
          role,
          Objects.requireNonNullElse(unit, Unit.NONE),
          wording(words),
          wording(vagueWords),
          text(description),
          rules(),
          Optional.ofNullable(countedAs),
          valueWords == null ? ValueWords.none() : new ValueWords(valueWords));
    }

    private ValueRules rules() {
      return new ValueRules(
          Objects.requireNonNullElse(required, true),
          Objects.requireNonNullElse(allowedValues, List.of()),
          Optional.ofNullable(minimum),
          Optional.ofNullable(maximum),
          Optional.ofNullable(negativeWhen),
          Objects.requireNonNullElse(key, false),
          Optional.ofNullable(references).map(to -> new Reference(to.table(), to.column())));
    }
  }

  record ReferenceEntry(
      @JsonProperty(required = true) String table, @JsonProperty(required = true) String column) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record MetricEntry(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String table,
      @JsonProperty(required = true) String expression,
      @Nullable Unit unit,
      @Nullable Boolean additive,
      @Nullable String counts,
      @Nullable Map<String, List<String>> words,
      @Nullable Map<String, List<String>> superlatives,
      @Nullable String description) {
    Metric toMetric() {
      return new Metric(
          name,
          table,
          expression,
          Objects.requireNonNullElse(unit, Unit.NONE),
          Objects.requireNonNullElse(additive, false),
          Optional.ofNullable(counts),
          wording(words),
          wording(superlatives),
          text(description));
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record SegmentEntry(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String table,
      @JsonProperty(required = true) String column,
      @JsonProperty(required = true) String condition,
      @JsonProperty(required = true) Map<String, List<String>> words) {
    Segment toSegment() {
      return new Segment(name, table, column, condition, wording(words));
    }
  }

  record QuestionEntry(
      @JsonProperty(required = true) Map<String, List<String>> questions,
      @JsonProperty(required = true) String sql) {}

  Dataset toDataset(DatasetFolder folder, String source) {
    List<Table> read = tables.stream().map(TableEntry::toTable).toList();
    List<Metric> named = metrics.stream().map(MetricEntry::toMetric).toList();
    RollupReader reader = new RollupReader(source, read, named);
    return new Dataset(
        folder,
        name,
        wording(words),
        text(description),
        read,
        named,
        Objects.requireNonNullElse(segments, List.<SegmentEntry>of()).stream()
            .map(SegmentEntry::toSegment)
            .toList(),
        Objects.requireNonNullElse(rollups, List.<RollupEntry>of()).stream()
            .map(reader::read)
            .toList(),
        Objects.requireNonNullElse(verifiedQuestions, List.<QuestionEntry>of()).stream()
            .map(entry -> new VerifiedQuestion(wording(entry.questions()), entry.sql().strip()))
            .toList(),
        Objects.requireNonNullElse(reports, List.<ReportEntry>of()).stream()
            .map(ReportEntry::toReport)
            .toList());
  }

  static Wording wording(@Nullable Map<String, List<String>> words) {
    return words == null ? Wording.none() : new Wording(words);
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
