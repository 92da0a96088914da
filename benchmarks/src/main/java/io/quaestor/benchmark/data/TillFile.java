package io.quaestor.benchmark.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Random;

/**
 * A till's export of as many lines as wanted, the same each time, in a form that every contender
 * reads.
 *
 * @param total of the last column, to compare with what landed
 */
public record TillFile(Path path, long rows, BigDecimal total) {
  private static final String HEADER =
      "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total\n";

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 730;
  private static final int PRODUCTS = 400;
  private static final int LINES_OF_A_TICKET = 3;
  private static final int WAITERS = 30;
  private static final int OPENING = 8 * 60;
  private static final int MINUTES_OPEN = 14 * 60;

  public static TillFile write(Path path, long rows) {
    Random dice = new Random(7);
    BigDecimal total = BigDecimal.ZERO;
    try (BufferedWriter file = Files.newBufferedWriter(path)) {
      file.write(HEADER);
      for (long i = 0; i < rows; i++) {
        total = total.add(writeLine(file, dice, i, rows));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TillFile(path, rows, total);
  }

  private static BigDecimal writeLine(BufferedWriter file, Random dice, long i, long rows)
      throws IOException {
    long ticket = i / LINES_OF_A_TICKET;
    // A ticket has one day, one minute and one waiter, whatever its lines are.
    LocalDate day = FIRST_DAY.plusDays(ticket * LINES_OF_A_TICKET * DAYS / rows);
    int drawn = Long.hashCode(ticket * 0x9E37_79B9_7F4A_7C15L) >>> 1;
    int minute = OPENING + drawn % MINUTES_OPEN;
    int waiter = drawn / MINUTES_OPEN % WAITERS;
    int product = (int) (PRODUCTS * Math.pow(dice.nextDouble(), 2));
    int quantity = 1 + dice.nextInt(4);
    BigDecimal price = BigDecimal.valueOf(100 + product * 25L + dice.nextInt(3) * 50L, 2);
    BigDecimal total = price.multiply(BigDecimal.valueOf(quantity));
    file.write(
        "%s,%s,%02d:%02d,FCB 0003-%09d,%d,\"Product %d, of the house\",%d,%s,%s\n"
            .formatted(
                day,
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                minute / 60,
                minute % 60,
                ticket,
                waiter,
                product,
                quantity,
                price,
                total));
    return total;
  }
}
