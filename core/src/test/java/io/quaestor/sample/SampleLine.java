package io.quaestor.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One line of the sample, read without the reader under test. */
record SampleLine(
    LocalDate day,
    String weekday,
    String hour,
    String ticket,
    int waiter,
    String product,
    BigDecimal quantity,
    BigDecimal price,
    BigDecimal total) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

  static List<SampleLine> all() {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(SampleTill.csv())) {
      return csv.stream().map(SampleLine::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LocalTime time() {
    return LocalTime.parse(hour, TIME);
  }

  private static SampleLine of(NamedCsvRecord line) {
    return new SampleLine(
        LocalDate.parse(line.getField("date"), DAY),
        line.getField("week_day"),
        line.getField("hour"),
        line.getField("ticket_number"),
        Integer.parseInt(line.getField("waiter")),
        line.getField("product_name"),
        new BigDecimal(line.getField("quantity")),
        new BigDecimal(line.getField("unitary_price")),
        new BigDecimal(line.getField("total")));
  }
}
