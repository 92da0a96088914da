package io.quaestor.translate.model;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.Table;
import io.quaestor.translate.model.TablePart.Line;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Survey;
import io.quaestor.translate.values.Survey.OfTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a catalog as parts of a semantic document: views first, then what is measured, and
 * in brief what only views join. Rollups are not told of: Quaestor reads them by itself.
 */
final class TableParts {
  private final Dataset dataset;
  private final List<Table> tables;

  TableParts(Dataset dataset) {
    this.dataset = dataset;
    this.tables =
        dataset.tables().stream()
            .sorted(
                Comparator.comparing((Table table) -> !table.view())
                    .thenComparing(table -> !isMeasured(table)))
            .toList();
  }

  /**
   * @param frequent how many of the frequent values of a column are told
   */
  List<TablePart> of(Relevance relevance, DataProfile profile, Survey survey, int frequent) {
    return tables.stream()
        .map(table -> part(table, relevance, profile, survey.table(table.name()), frequent))
        .toList();
  }

  private TablePart part(
      Table table,
      Relevance relevance,
      DataProfile profile,
      Optional<OfTable> survey,
      int frequent) {
    List<Line> lines =
        isBrief(table)
            ? List.of(new Line(CatalogText.columns(table), 0, 0))
            : lines(table, relevance, survey, frequent);
    int named = relevance.of(Stems.of(table.name(), table.words(), table.verbs()));
    int score = named + lines.stream().mapToInt(Line::score).sum();
    return new TablePart(
        CatalogText.table(table, survey, profile.span(table.name())), score, lines);
  }

  private List<Line> lines(
      Table table, Relevance relevance, Optional<OfTable> survey, int frequent) {
    List<Line> lines = new ArrayList<>();
    for (Column column : table.columns()) {
      Stems said = Stems.of(column.name(), column.words(), column.vagueWords());
      lines.add(
          new Line(
              CatalogText.column(
                  column, survey.flatMap(of -> of.column(column.name())), survey, frequent),
              relevance.ofColumn(table.name(), column.name(), said),
              weight(column.role())));
    }
    for (Metric metric : dataset.metrics()) {
      if (metric.table().equalsIgnoreCase(table.name())) {
        int score = relevance.of(Stems.of(metric.name(), metric.words(), metric.superlatives()));
        lines.add(new Line(CatalogText.metric(metric), score, 0));
      }
    }
    for (Segment segment : dataset.segments()) {
      if (segment.table().equalsIgnoreCase(table.name())) {
        int score = relevance.of(Stems.of(segment.name(), segment.words()));
        lines.add(new Line(CatalogText.segment(segment), score, 2));
      }
    }
    return lines;
  }

  private boolean isMeasured(Table table) {
    return dataset.metrics().stream()
        .anyMatch(metric -> metric.table().equalsIgnoreCase(table.name()));
  }

  private boolean isBrief(Table table) {
    return !table.view() && !isMeasured(table) && dataset.tables().stream().anyMatch(Table::view);
  }

  private static int weight(Role role) {
    return switch (role) {
      case DATE -> 0;
      case DIMENSION, FACT -> 1;
      case IDENTIFIER, TIME_OF_DAY -> 2;
      case WEEKDAY -> 3;
    };
  }
}
