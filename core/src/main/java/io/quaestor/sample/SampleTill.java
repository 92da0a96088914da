package io.quaestor.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes what the till of a fictional café sold in the table {@code sales_data} of the dataset
 * {@code pos}: about 25,000 lines with what real tills have, such as refunds, pieces at price 0
 * inside boxes, names cut short, half a cake. The same bytes on every machine.
 *
 * <p>The days are 13 whole weeks that are also three whole months, so that weeks, weekdays and
 * months compare fairly.
 */
public final class SampleTill {
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);

  /** The last day, included. */
  public static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 30);

  private static final long SEED = 2025_09_01;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
  private static final String[] HEADER = {
    "date",
    "week_day",
    "hour",
    "ticket_number",
    "waiter",
    "product_name",
    "quantity",
    "unitary_price",
    "total"
  };

  private final Dice dice = new Dice(SEED);
  private final Rhythm rhythm = new Rhythm(dice);
  private final Counter counter = new Counter(Menu.bundled(), dice);
  private final TicketNumbers numbers = new TicketNumbers();

  private SampleTill() {}

  /** The file, UTF-8, with a header. */
  public static InputStream csv() {
    StringWriter text = new StringWriter();
    write(text);
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes the file with a header; lines end in LF.
   *
   * @param out not closed
   * @throws java.io.UncheckedIOException what {@code out} throws
   */
  public static void write(Writer out) {
    // The caller's writer must stay open, so the CSV writer is not closed either: it keeps nothing.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    csv.writeRecord(HEADER);
    new SampleTill().tickets().forEach(ticket -> write(ticket, csv));
  }

  private Stream<Ticket> tickets() {
    return FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).flatMap(day -> tickets(day).stream());
  }

  private List<Ticket> tickets(LocalDate day) {
    List<LocalTime> times =
        Stream.generate(rhythm::time)
            .limit(rhythm.tickets(day))
            .sorted(Comparator.naturalOrder())
            .toList();
    List<Ticket> tickets = new ArrayList<>();
    for (LocalTime time : times) {
      Ticket sale = sale(day, time);
      tickets.add(sale);
      if (dice.chance(sale.toCompany() ? 0.03 : 0.002)) {
        tickets.add(creditNote(sale));
      }
    }
    return tickets;
  }

  private Ticket sale(LocalDate day, LocalTime time) {
    boolean takeaway = dice.chance(0.14);
    boolean company = !takeaway && dice.chance(0.012);
    String series = takeaway ? "FCB 0004" : company ? Ticket.TO_COMPANY : "FCB 0002";
    return new Ticket(
        day, time, numbers.next(series), rhythm.waiter(day, time), counter.serve(day));
  }

  /** Everything is given back at once, with a note of the sale's kind, A or B. */
  private Ticket creditNote(Ticket sale) {
    String series = sale.toCompany() ? "NCA 0002" : "NCB 0002";
    return new Ticket(
        sale.day(),
        sale.time(),
        numbers.next(series),
        sale.waiter(),
        sale.lines().stream().map(TicketLine::takenBack).toList());
  }

  private static void write(Ticket ticket, CsvWriter csv) {
    for (TicketLine line : ticket.lines()) {
      csv.writeRecord(
          DAY.format(ticket.day()),
          ticket.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
          TIME.format(ticket.time()),
          ticket.number(),
          Integer.toString(ticket.waiter()),
          line.product(),
          line.quantity().toPlainString(),
          Integer.toString(line.price()),
          line.total().toPlainString());
    }
  }
}
