package io.quaestor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Table;
import io.quaestor.ingest.CsvRows;
import io.quaestor.table.Cell;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTillTest {
  private static final String SHA_256 =
      "28f845d4d3b4c9aae528d86fdbf923b02fa56114da43226352b3a3db0a6a96c6";
  private static final Table SALES =
      CatalogReader.bundled("pos").standard().table("sales_data").orElseThrow();

  @Test
  void is_the_same_on_every_machine() throws IOException, NoSuchAlgorithmException {
    byte[] bytes = SampleTill.csv().readAllBytes();
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(SHA_256);
  }

  @Test
  void a_writer_gets_the_same_text_as_a_stream() throws IOException {
    StringWriter out = new StringWriter();
    SampleTill.write(out);
    assertThat(out.toString())
        .isEqualTo(new String(SampleTill.csv().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void has_about_25_000_lines_on_every_day_of_13_weeks() {
    assertThat(SampleLine.all()).hasSizeBetween(24_500, 26_000);
    assertThat(SampleLine.all().stream().map(SampleLine::day).distinct())
        .containsExactlyElementsOf(
            SampleTill.FIRST_DAY.datesUntil(SampleTill.LAST_DAY.plusDays(1)).toList())
        .hasSize(13 * 7);
  }

  @Test
  void totals_are_quantity_times_price_and_weekdays_agree_with_dates() {
    assertThat(SampleLine.all())
        .allSatisfy(
            line -> {
              assertThat(line.total()).isEqualByComparingTo(line.quantity().multiply(line.price()));
              assertThat(line.weekday())
                  .isEqualTo(
                      line.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            });
  }

  @Test
  void comes_out_of_the_csv_reader_with_the_same_sums() {
    CsvRows rows = CsvRows.open(SampleTill.csv(), SALES);
    List<List<Cell>> read = new ArrayList<>();
    rows.forEachRemaining(read::add);
    List<SampleLine> lines = SampleLine.all();
    assertThat(rows.extraColumns()).isEmpty();
    assertThat(read).hasSameSizeAs(lines);
    assertThat(sumOf(read, 6)).isEqualByComparingTo(sum(lines.stream().map(SampleLine::quantity)));
    assertThat(sumOf(read, 8)).isEqualByComparingTo(sum(lines.stream().map(SampleLine::total)));
  }

  private static BigDecimal sumOf(List<List<Cell>> rows, int column) {
    return sum(rows.stream().map(row -> ((Cell.Numeric) row.get(column)).value()));
  }

  private static BigDecimal sum(Stream<BigDecimal> values) {
    return values.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
