package io.quaestor.proof;

import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Sales on which the honest queries of the corpus give rows; the same for every database. */
final class GeneratedSales {
  private static final int LINES = 300;
  private static final List<String> PRODUCTS =
      List.of("Espresso", "Latte", "Tea", "Café con leche", "Box of 6", "A_fajor", "Té verde");

  private final Random random = new Random(7);

  private GeneratedSales() {}

  static Iterator<List<Cell>> lines() {
    GeneratedSales sales = new GeneratedSales();
    return IntStream.range(0, LINES).mapToObj(sales::line).toList().iterator();
  }

  /** Three lines to a ticket, sixty days, a refund now and then. */
  private List<Cell> line(int i) {
    LocalDate day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(60));
    String weekday = day.getDayOfWeek().name();
    int quantity = random.nextInt(10) == 0 ? -1 : 1 + random.nextInt(3);
    BigDecimal price = BigDecimal.valueOf(1000L + 250L * random.nextInt(30), 2);
    return List.of(
        Cell.text(day.toString()),
        Cell.text(weekday.charAt(0) + weekday.substring(1).toLowerCase(Locale.ROOT)),
        Cell.text("%02d:%02d".formatted(8 + random.nextInt(14), random.nextInt(60))),
        Cell.text("FCB 0003-%09d".formatted(i / 3)),
        Cell.number(1 + random.nextInt(3)),
        Cell.text(PRODUCTS.get(random.nextInt(PRODUCTS.size()))),
        Cell.number(quantity),
        Cell.number(price),
        Cell.number(price.multiply(BigDecimal.valueOf(quantity))));
  }
}
