package io.quaestor.chart;

import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A result in the making: columns with their meanings, then rows of plain Java values. */
record Results(List<ColumnMeaning> meanings, List<List<Cell>> rows) {
  static Results of(ColumnMeaning... meanings) {
    return new Results(List.of(meanings), new ArrayList<>());
  }

  Results row(@Nullable Object... values) {
    rows.add(Arrays.stream(values).map(Results::cell).toList());
    return this;
  }

  Results rows(int count, IntFunction<Object[]> row) {
    IntStream.range(0, count).forEach(i -> row(row.apply(i)));
    return this;
  }

  ResultTable table() {
    return new ResultTable(meanings.stream().map(ColumnMeaning::name).toList(), rows, false);
  }

  static ColumnMeaning category(String name) {
    return ColumnMeaning.grouping(name, Kind.CATEGORY, name.replace('_', ' '));
  }

  static ColumnMeaning day() {
    return ColumnMeaning.grouping("date", Kind.DAY, "date");
  }

  static ColumnMeaning period(String name) {
    return ColumnMeaning.grouping(name, Kind.PERIOD, name);
  }

  static ColumnMeaning cycle(String name) {
    return ColumnMeaning.grouping(name, Kind.CYCLE, name);
  }

  static ColumnMeaning money(String name) {
    return ColumnMeaning.measure(name, name, Unit.MONEY, true);
  }

  static ColumnMeaning count(String name) {
    return ColumnMeaning.measure(name, name, Unit.COUNT, false);
  }

  static ColumnMeaning percent(String name) {
    return ColumnMeaning.measure(name, name, Unit.PERCENT, false);
  }

  private static Cell cell(@Nullable Object value) {
    return switch (value) {
      case null -> Cell.missing();
      case Integer whole -> Cell.number(whole);
      case Double number -> Cell.number(BigDecimal.valueOf(number));
      case Boolean truth -> Cell.truth(truth);
      default -> Cell.text(value.toString());
    };
  }
}
