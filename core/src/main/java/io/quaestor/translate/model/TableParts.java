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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a catalog as parts of a semantic document: views first, then what is measured, and
 * in brief what only views join. Rollups are not told of: Quaestor reads them by itself.
 */
final class TableParts {
  /** What so few columns share may well be asked about. */
  private static final int FEW = 3;

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
   * @param detail how much is said of each thing
   */
  List<TablePart> of(Relevance relevance, DataProfile profile, Survey survey, Detail detail) {
    List<TablePart> parts =
        tables.stream()
            .map(table -> part(table, relevance, profile, survey.table(table.name()), detail))
            .toList();
    // What is said of all of them, such as the beginning of their names, tells none from the
    // others.
    int common = parts.stream().mapToInt(TablePart::score).min().orElse(0);
    return parts.stream()
        .map(part -> new TablePart(part.header(), part.score() - common, part.lines()))
        .toList();
  }

  private TablePart part(
      Table table,
      Relevance relevance,
      DataProfile profile,
      Optional<OfTable> survey,
      Detail detail) {
    List<Line> lines =
        isBrief(table)
            ? List.of(new Line(CatalogText.columns(table), 0, 0))
            : lines(table, relevance, survey, detail);
    int named = relevance.of(Stems.of(table.name(), table.words(), table.verbs()));
    int score = named + lines.stream().mapToInt(Line::score).sum();
    return new TablePart(
        CatalogText.table(table, survey, profile.span(table.name())), score, lines);
  }

  private List<Line> lines(
      Table table, Relevance relevance, Optional<OfTable> survey, Detail detail) {
    List<Line> lines = new ArrayList<>();
    List<Integer> scores =
        table.columns().stream()
            .map(column -> relevance.ofColumn(table.name(), column.name(), said(column)))
            .toList();
    int common = scores.size() < FEW ? 0 : Collections.min(scores);
    for (int i = 0; i < scores.size(); i++) {
      Column column = table.columns().get(i);
      lines.add(
          new Line(
              CatalogText.column(
                  column, survey.flatMap(of -> of.column(column.name())), survey, detail),
              scores.get(i) - common,
              weight(column.role())));
    }
    for (Metric metric : dataset.metrics()) {
      if (metric.table().equalsIgnoreCase(table.name())) {
        int score = relevance.of(Stems.of(metric.name(), metric.words(), metric.superlatives()));
        lines.add(new Line(CatalogText.metric(metric, detail), score, 0));
      }
    }
    for (Segment segment : dataset.segments()) {
      if (segment.table().equalsIgnoreCase(table.name())) {
        int score = relevance.of(Stems.of(segment.name(), segment.words()));
        lines.add(new Line(CatalogText.segment(segment, detail), score, 2));
      }
    }
    return lines;
  }

  private static Stems said(Column column) {
    return Stems.of(column.name(), column.words(), column.vagueWords());
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
