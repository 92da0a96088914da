package io.quaestor.analysis;

import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small tables for tests, written in a line. */
final class Tables {
  static final ColumnMeaning PRODUCT =
      ColumnMeaning.grouping("product_name", Kind.CATEGORY, "product");
  static final ColumnMeaning WAITER = ColumnMeaning.grouping("waiter", Kind.CATEGORY, "waiter");
  static final ColumnMeaning DAY = ColumnMeaning.grouping("date", Kind.DAY, "day");
  static final ColumnMeaning MONTH = ColumnMeaning.grouping("month", Kind.PERIOD, "month");
  static final ColumnMeaning WEEKDAY = ColumnMeaning.grouping("week_day", Kind.CYCLE, "weekday");
  static final ColumnMeaning HOUR = ColumnMeaning.grouping("hour", Kind.CYCLE, "hour of the day");
  static final ColumnMeaning UNITS = ColumnMeaning.measure("units", "units", Unit.QUANTITY, true);
  static final ColumnMeaning REVENUE =
      ColumnMeaning.measure("revenue", "revenue", Unit.MONEY, true);
  static final ColumnMeaning TICKET =
      ColumnMeaning.measure("average_ticket", "average ticket", Unit.MONEY, false);
  static final ColumnMeaning SHARE =
      ColumnMeaning.measure("share_percent", "share", Unit.PERCENT, true);

  private static final Map<String, String> SPANISH_LABELS =
      Map.of(
          "product", "producto",
          "waiter", "mozo",
          "day", "día",
          "month", "mes",
          "weekday", "día de la semana",
          "hour of the day", "hora del día",
          "units", "unidades",
          "revenue", "facturación",
          "average ticket", "ticket promedio",
          "share", "porcentaje");

  private Tables() {}

  /** The same columns as people who speak Spanish call them. */
  static List<ColumnMeaning> inSpanish(List<ColumnMeaning> columns) {
    return columns.stream()
        .map(
            column ->
                new ColumnMeaning(
                    column.name(),
                    column.kind(),
                    Objects.requireNonNull(SPANISH_LABELS.get(column.label())),
                    column.unit(),
                    column.additive()))
        .toList();
  }

  /** Rows parted by semicolons, cells by bars; a cell is a number, "-" for NULL, or a text. */
  static ResultTable table(List<ColumnMeaning> columns, String rows, boolean truncated) {
    List<List<Cell>> cells =
        rows.isEmpty()
            ? List.of()
            : Arrays.stream(rows.split(";", -1))
                .map(row -> Arrays.stream(row.split("\\|", -1)).map(Tables::cell).toList())
                .toList();
    return new ResultTable(columns.stream().map(ColumnMeaning::name).toList(), cells, truncated);
  }

  private static Cell cell(String written) {
    String text = written.strip();
    if (text.equals("-")) {
      return Cell.missing();
    }
    return text.matches("-?\\d+(\\.\\d+)?(E\\d+)?")
        ? Cell.number(new BigDecimal(text))
        : Cell.text(text);
  }
}
