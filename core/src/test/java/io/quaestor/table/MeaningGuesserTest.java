package io.quaestor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Unit;
import io.quaestor.table.ColumnMeaning.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningGuesserTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();

  @ParameterizedTest
  @MethodSource("columns")
  void tells_what_a_column_means(String name, List<Cell> cells, ColumnMeaning expected) {
    ResultTable table =
        new ResultTable(List.of(name), cells.stream().map(List::of).toList(), false);
    assertThat(MeaningGuesser.guess(table, POS, Locale.ENGLISH)).containsExactly(expected);
  }

  static Stream<Arguments> columns() {
    return Stream.of(
        measure("revenue", "revenue", Unit.MONEY, true, 5, 7),
        measure("SUM(total)", "revenue", Unit.MONEY, true, 5, 7),
        measure("total_sales", "revenue", Unit.MONEY, true, 5, 7),
        measure("facturacion", "revenue", Unit.MONEY, true, 5, 7),
        measure("tickets", "tickets", Unit.COUNT, false, 5, 7),
        measure("total", "line total", Unit.MONEY, true, 5, 7),
        measure("unitary_price", "price", Unit.MONEY, false, 5, 7),
        measure("total_revenue", "revenue", Unit.MONEY, true, 5, 7),
        measure("running_revenue", "running revenue", Unit.MONEY, false, 5, 7),
        measure("avg_price", "avg price", Unit.MONEY, false, 5.5, 7),
        measure("tickets_per_day", "tickets per day", Unit.QUANTITY, false, 5.5, 7),
        measure("revenue_share", "revenue share", Unit.PERCENT, false, 55.1, 44.9),
        measure("revenue_share", "revenue share", Unit.NONE, false, 0.551, 0.449),
        measure("n", "n", Unit.COUNT, false, 5, 7),
        measure("day_count", "day count", Unit.COUNT, false, 5, 7),
        measure("whatever", "whatever", Unit.NONE, false, 5, 7),
        measure("product_name", "product name", Unit.NONE, false, 5, 7),
        measure("revenue_per_hour", "revenue per hour", Unit.MONEY, false, 5, 7),
        grouping("product_name", Kind.CATEGORY, "product", "Scone", "Tea"),
        grouping("Mozo", Kind.CATEGORY, "waiter", 5, 7),
        grouping("date", Kind.DAY, "date", "2025-09-01", "2025-09-02"),
        grouping("month", Kind.PERIOD, "month", "2025-09", "2025-10"),
        grouping("week", Kind.PERIOD, "week", "2025-W36", "2025-W37"),
        grouping("month", Kind.CYCLE, "month", 9, 10),
        grouping("month_name", Kind.CYCLE, "month name", "septiembre", "octubre"),
        grouping("week_day", Kind.CYCLE, "weekday", "Monday", "Sunday"),
        grouping("hour", Kind.CYCLE, "time", "09:05", "21:30"),
        grouping("hour", Kind.CYCLE, "hour", 9, 21),
        grouping("h", Kind.CYCLE, "h", "09", "21"),
        grouping("ticket_number", Kind.IDENTIFIER, "ticket number", "FCB 1", "FCB 2"),
        grouping("rank", Kind.IDENTIFIER, "rank", 1, 2),
        grouping("part_of_day", Kind.CATEGORY, "part of day", "morning", "evening"),
        grouping("is_refund", Kind.CATEGORY, "is refund", true, false));
  }

  private static Arguments measure(
      String name, String label, Unit unit, boolean additive, Object... values) {
    return argumentSet(
        name + " " + Arrays.toString(values),
        name,
        cells(values),
        ColumnMeaning.measure(name, label, unit, additive));
  }

  private static Arguments grouping(String name, Kind kind, String label, Object... values) {
    return argumentSet(
        name + " " + Arrays.toString(values),
        name,
        cells(values),
        ColumnMeaning.grouping(name, kind, label));
  }

  /** The values and a missing one, which must not matter. */
  private static List<Cell> cells(Object... values) {
    return Stream.concat(
            Arrays.stream(values).map(MeaningGuesserTest::cell), Stream.of(Cell.missing()))
        .toList();
  }

  private static Cell cell(Object value) {
    return switch (value) {
      case Integer whole -> Cell.number(whole);
      case Double number -> Cell.number(BigDecimal.valueOf(number));
      case Boolean truth -> Cell.truth(truth);
      default -> Cell.text(value.toString());
    };
  }
}
