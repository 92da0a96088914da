package io.quaestor.analysis.prose;

import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small results to write about. */
final class SampleResults {
  static final List<ColumnMeaning> PRODUCT_COLUMNS =
      List.of(
          ColumnMeaning.grouping("product_name", Kind.CATEGORY, "producto"),
          ColumnMeaning.measure("units", "units", Unit.COUNT, true),
          ColumnMeaning.measure("revenue", "revenue", Unit.MONEY, true));

  /**
   * Units: 997 in all, 199.4 on average, 210 in the middle; revenue: 2,300,000, 460,000, 315,000.
   */
  static final ResultTable PRODUCTS =
      table(
          PRODUCT_COLUMNS,
          List.of(
              row("Café con leche", "420", "1234567.5"),
              row("Medialuna x 6", "310", "620000"),
              row("Espresso", "210", "315000"),
              row("Seven Up 500", "50", "100000"),
              row("Tarta de limón", "7", "30432.5")));

  static final List<ColumnMeaning> MONTH_COLUMNS =
      List.of(
          ColumnMeaning.grouping("month", Kind.PERIOD, "month"),
          ColumnMeaning.measure("revenue", "revenue", Unit.MONEY, true));

  /** Twice as much, a quarter more, 24% less; 90% more from the first to the last. */
  static final ResultTable MONTHS =
      table(
          MONTH_COLUMNS,
          List.of(
              row("2024-09", "500000"),
              row("2024-10", "1000000"),
              row("2024-11", "1250000"),
              row("2024-12", "950000")));

  private static final List<ColumnMeaning> WAITER_COLUMNS =
      List.of(
          ColumnMeaning.grouping("waiter", Kind.CATEGORY, "mozo"),
          ColumnMeaning.measure("tickets", "tickets", Unit.COUNT, true),
          ColumnMeaning.measure("refund_share", "share of refunds", Unit.PERCENT, false));

  private static final ResultTable WAITERS =
      new ResultTable(
          WAITER_COLUMNS.stream().map(ColumnMeaning::name).toList(),
          List.of(
              List.of(number("51"), number("120"), number("60")),
              List.of(number("52"), number("75"), number("37.5")),
              List.of(number("3"), number("5"), number("2.5"))),
          false);

  private static final List<ColumnMeaning> DAY_COLUMNS =
      List.of(
          ColumnMeaning.grouping("date", Kind.DAY, "day"),
          ColumnMeaning.grouping("hour", Kind.CYCLE, "hour"),
          ColumnMeaning.measure("balance", "balance", Unit.MONEY, false));

  private static final ResultTable DAYS =
      table(
          DAY_COLUMNS,
          List.of(row("2024-11-03", "14:00", "-1500"), row("2024-11-17", "09:30", "2750.25")));

  private static final Map<String, Result> BY_NAME =
      Map.of(
          "products", all(PRODUCTS, PRODUCT_COLUMNS, Extent.WHOLE),
          "chosen", all(PRODUCTS, PRODUCT_COLUMNS, Extent.CHOSEN),
          "cut", all(PRODUCTS, PRODUCT_COLUMNS, Extent.CUT),
          "months", all(MONTHS, MONTH_COLUMNS, Extent.WHOLE),
          "waiters", all(WAITERS, WAITER_COLUMNS, Extent.WHOLE),
          "days", all(DAYS, DAY_COLUMNS, Extent.WHOLE));

  private SampleResults() {}

  static Result named(String name) {
    Result result = BY_NAME.get(name);
    if (result == null) {
      throw new IllegalArgumentException("there is no result " + name);
    }
    return result;
  }

  static Result all(ResultTable table, List<ColumnMeaning> columns, Extent extent) {
    return new Result(table, columns, table.rows().size(), extent);
  }

  static ResultTable table(List<ColumnMeaning> columns, List<List<Cell>> rows) {
    return new ResultTable(columns.stream().map(ColumnMeaning::name).toList(), rows, false);
  }

  /** What looks like a plain number is one. */
  static List<Cell> row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.matches("-?\\d+(\\.\\d+)?") ? number(cell) : Cell.text(cell))
        .toList();
  }

  private static Cell number(String value) {
    return Cell.number(new BigDecimal(value));
  }
}
