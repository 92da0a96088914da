package io.quaestor.http.api;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Table;
import io.quaestor.catalog.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The catalog: what can be asked about. Words are under their language's code; the first of each
 * language is the label.
 *
 * @param datasets the names of all that there are
 * @param rollups tables added up beforehand, which SQL may read too; they may be some minutes old
 */
public record SchemaBody(
    String dataset,
    List<String> datasets,
    String description,
    Map<String, List<String>> words,
    List<TableEntry> tables,
    List<TableEntry> rollups,
    List<MetricEntry> metrics,
    List<ExampleQuestion> exampleQuestions) {
  public static SchemaBody of(Dataset dataset, List<String> datasets) {
    return new SchemaBody(
        dataset.name(),
        datasets,
        dataset.description(),
        words(dataset.words()),
        dataset.tables().stream().map(TableEntry::of).toList(),
        dataset.rollups().stream().map(rollup -> TableEntry.of(rollup.asTable())).toList(),
        dataset.metrics().stream().map(MetricEntry::of).toList(),
        dataset.verifiedQuestions().stream()
            .map(verified -> new ExampleQuestion(words(verified.questions()), verified.sql()))
            .toList());
  }

  /**
   * @param view whether it shows other tables and takes no rows
   */
  record TableEntry(
      String name,
      String description,
      boolean view,
      Map<String, List<String>> words,
      List<ColumnEntry> columns) {
    static TableEntry of(Table table) {
      return new TableEntry(
          table.name(),
          table.description(),
          table.view(),
          SchemaBody.words(table.words()),
          table.columns().stream().map(ColumnEntry::of).toList());
    }
  }

  /**
   * @param allowedValues empty when any will do
   */
  record ColumnEntry(
      String name,
      String type,
      String role,
      String unit,
      String description,
      Map<String, List<String>> words,
      List<String> allowedValues,
      boolean required) {
    static ColumnEntry of(Column column) {
      return new ColumnEntry(
          column.name(),
          lower(column.type()),
          lower(column.role()),
          lower(column.unit()),
          column.description(),
          SchemaBody.words(column.words()),
          column.rules().allowedValues(),
          column.rules().required());
    }
  }

  record MetricEntry(
      String name,
      String table,
      String expression,
      String unit,
      boolean additive,
      String description,
      Map<String, List<String>> words,
      Map<String, List<String>> superlatives) {
    static MetricEntry of(Metric metric) {
      return new MetricEntry(
          metric.name(),
          metric.table(),
          metric.expression(),
          lower(metric.unit()),
          metric.additive(),
          metric.description(),
          SchemaBody.words(metric.words()),
          SchemaBody.words(metric.superlatives()));
    }
  }

  record ExampleQuestion(Map<String, List<String>> questions, String sql) {}

  /** Languages in alphabetical order, so that the same catalog is always the same text. */
  private static Map<String, List<String>> words(Wording wording) {
    return new TreeMap<>(wording.byLanguage());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
