package io.quaestor.contract.db;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Rows of the table {@code sales_data} to try a database with. */
public final class Sales {
  public static final Dataset DATASET = CatalogReader.bundled("pos").standard();
  public static final Table TABLE = DATASET.tables().getFirst();

  private Sales() {}

  /** One line of 2024-11-20, 09:05, by waiter 51. */
  public static List<Cell> line(String ticket, String product, String quantity, String total) {
    return List.of(
        Cell.text("2024-11-20"),
        Cell.text("Wednesday"),
        Cell.text("09:05"),
        Cell.text(ticket),
        Cell.number(51),
        Cell.text(product),
        Cell.number(new BigDecimal(quantity)),
        Cell.number(new BigDecimal("2700")),
        Cell.number(new BigDecimal(total)));
  }

  /**
   * Lines that are made while they are read. Line {@code i}, from 0, has ticket {@code FCB i}, one
   * of ten products and a total of {@code i}.
   */
  public static Iterator<List<Cell>> lines(int count) {
    return IntStream.range(0, count).mapToObj(Sales::line).iterator();
  }

  private static List<Cell> line(int i) {
    LocalDate day = LocalDate.of(2024, 9, 21).plusDays(i % 61);
    String weekday = day.getDayOfWeek().name();
    return List.of(
        Cell.text(day.toString()),
        Cell.text(weekday.charAt(0) + weekday.substring(1).toLowerCase(Locale.ROOT)),
        Cell.text("%02d:%02d".formatted(9 + i % 13, i % 60)),
        Cell.text("FCB " + i),
        Cell.number(i % 9),
        Cell.text("product " + i % 10),
        Cell.number(1),
        Cell.number(i),
        Cell.number(i));
  }
}
