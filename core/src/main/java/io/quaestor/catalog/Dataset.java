package io.quaestor.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One YAML file of the catalog: tables that are asked about together. Immutable.
 *
 * @param folder where its other files are
 * @param metrics the first one is what a question means that names no metric ("how much did …")
 * @param rollups tables added up beforehand; they are read like tables but are none of {@code
 *     tables}
 */
public record Dataset(
    DatasetFolder folder,
    String name,
    Wording words,
    String description,
    List<Table> tables,
    List<Metric> metrics,
    List<Segment> segments,
    List<Rollup> rollups,
    List<VerifiedQuestion> verifiedQuestions,
    List<Report> reports) {
  public Dataset {
    tables = List.copyOf(tables);
    metrics = List.copyOf(metrics);
    segments = List.copyOf(segments);
    rollups = List.copyOf(rollups);
    verifiedQuestions = List.copyOf(verifiedQuestions);
    reports = List.copyOf(reports);
  }

  /** Without rollups and reports. */
  public Dataset(
      DatasetFolder folder,
      String name,
      Wording words,
      String description,
      List<Table> tables,
      List<Metric> metrics,
      List<Segment> segments,
      List<VerifiedQuestion> verifiedQuestions) {
    this(
        folder,
        name,
        words,
        description,
        tables,
        metrics,
        segments,
        List.of(),
        verifiedQuestions,
        List.of());
  }

  /** Finds a table by its name, whatever the case. */
  public Optional<Table> table(String tableName) {
    return tables.stream().filter(table -> table.name().equalsIgnoreCase(tableName)).findFirst();
  }

  /** Finds a table that takes rows, by its name, whatever the case. */
  public Optional<Table> loadable(String tableName) {
    return table(tableName).filter(table -> !table.view());
  }

  /** Tables that something is measured in: questions are about these. */
  public List<Table> asked() {
    return tables.stream()
        .filter(
            table ->
                metrics.stream().anyMatch(metric -> metric.table().equalsIgnoreCase(table.name())))
        .toList();
  }

  /** Finds a metric by its name. */
  public Optional<Metric> metric(String metricName) {
    return metrics.stream().filter(metric -> metric.name().equals(metricName)).findFirst();
  }

  /**
   * The rollups among some tables.
   *
   * @param names of tables, for example those that a validated query reads
   */
  public List<Rollup> rollupsAmong(Set<String> names) {
    return rollups.stream().filter(rollup -> names.contains(rollup.name())).toList();
  }

  /** What it says of one of its tables, which then is the only one. */
  public Dataset about(Table table) {
    return new Dataset(
        folder,
        name,
        words,
        description,
        List.of(table),
        metrics.stream().filter(metric -> metric.table().equalsIgnoreCase(table.name())).toList(),
        segments.stream()
            .filter(segment -> segment.table().equalsIgnoreCase(table.name()))
            .toList(),
        rollups.stream()
            .filter(rollup -> rollup.table().name().equalsIgnoreCase(table.name()))
            .toList(),
        verifiedQuestions,
        List.of());
  }
}
