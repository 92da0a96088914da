package io.quaestor.report;

import io.quaestor.catalog.ReportChart;
import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartChooser;
import io.quaestor.chart.ChartType;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a report: as its catalog says, or as its rows tell. */
final class ReportPicture {
  private final ResultTable table;
  private final List<ColumnMeaning> meanings;
  private final String title;

  ReportPicture(ResultTable table, List<ColumnMeaning> meanings, String title) {
    this.table = table;
    this.meanings = meanings;
    this.title = title;
  }

  /** The type that a catalog's word means, if it is one. */
  static Optional<ChartType> type(String word) {
    return Stream.of(ChartType.values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  Chart draw(Optional<ReportChart> wanted) {
    return wanted
        .map(this::draw)
        .orElseGet(() -> ChartChooser.choose(table, meanings, Optional.empty(), false, title));
  }

  private Chart draw(ReportChart wanted) {
    List<String> names =
        Stream.of(Stream.of(wanted.x()), wanted.series().stream()).flatMap(some -> some).toList();
    List<Integer> places =
        Stream.concat(names.stream(), wanted.y().stream()).map(table.columns()::indexOf).toList();
    ResultTable drawn =
        new ResultTable(
            places.stream().map(table.columns()::get).toList(),
            together(places, names.size()),
            table.truncated());
    return ChartChooser.along(
        drawn,
        places.stream().map(meanings::get).toList(),
        type(wanted.type()),
        wanted.x(),
        wanted.series(),
        title);
  }

  /** Rows that are alike in the first {@code named} of {@code places} become one. */
  private List<List<Cell>> together(List<Integer> places, int named) {
    Map<List<Cell>, List<Cell>> groups = new LinkedHashMap<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> cells = places.stream().map(row::get).toList();
      groups.merge(
          cells.subList(0, named), cells.subList(named, cells.size()), ReportPicture::sums);
    }
    return groups.entrySet().stream()
        .map(group -> Stream.concat(group.getKey().stream(), group.getValue().stream()).toList())
        .toList();
  }

  private static List<Cell> sums(List<Cell> some, List<Cell> more) {
    List<Cell> sums = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      sums.add(sum(some.get(i), more.get(i)));
    }
    return sums;
  }

  private static Cell sum(Cell one, Cell other) {
    return one instanceof Cell.Numeric left && other instanceof Cell.Numeric right
        ? Cell.number(left.value().add(right.value()))
        : one instanceof Cell.Numeric ? one : other;
  }
}
