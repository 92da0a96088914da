package io.quaestor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvRowsTest {
  static final Table SALES =
      CatalogReader.bundled("pos").standard().table("sales_data").orElseThrow();

  static final String HEADER =
      "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total\n";
  static final String LINE = "11/3/2024,Sunday,9:05,FCB 1,7,Scone,0.5,1200.50,600.25\n";

  private static final List<Cell> ROW =
      List.of(
          Cell.text("2024-11-03"),
          Cell.text("Sunday"),
          Cell.text("09:05"),
          Cell.text("FCB 1"),
          Cell.number(7),
          Cell.text("Scone"),
          Cell.number(new BigDecimal("0.5")),
          Cell.number(new BigDecimal("1200.5")),
          Cell.number(new BigDecimal("600.25")));

  @ParameterizedTest
  @MethodSource("spellings")
  void reads_the_same_row_however_the_file_is_written(String csv) {
    assertThat(rows(csv)).containsExactly(ROW);
  }

  static Stream<Arguments> spellings() {
    return Stream.of(
        argumentSet("as tills write it", HEADER + LINE),
        argumentSet("ISO date and padded hour", HEADER + LINE.replace("11/3/2024", "2024-11-03")),
        argumentSet(
            "ISO date-time with Z",
            HEADER + LINE.replace("11/3", "2024-11-03T09:05:00Z").replace("Z/2024", "Z")),
        argumentSet("padded hour", HEADER + LINE.replace("9:05", "09:05")),
        argumentSet("hour with seconds", HEADER + LINE.replace("9:05", "9:05:00")),
        argumentSet("byte order mark", "\uFEFF" + HEADER + LINE),
        argumentSet(
            "byte order mark before a quote", "\uFEFF\"date\"" + HEADER.substring(4) + LINE),
        argumentSet("CRLF", (HEADER + LINE).replace("\n", "\r\n")),
        argumentSet("no line end at the end", (HEADER + LINE).strip()),
        argumentSet("blank lines", HEADER + "\n" + LINE + "\n\n"),
        argumentSet("no header", LINE),
        argumentSet(
            "header in capitals with spaces",
            HEADER.toUpperCase(Locale.ROOT).replace('_', ' ') + LINE),
        argumentSet(
            "spaces around numbers and dates",
            HEADER + LINE.replace("11/3/2024", " 11/3/2024 ").replace(",7,", ", 7 ,")),
        argumentSet(
            "everything quoted", HEADER + '"' + LINE.strip().replace(",", "\",\"") + "\"\n"),
        argumentSet(
            "another order",
            "total,hour,date,week_day,waiter,ticket_number,product_name,unitary_price,quantity\n600.25,9:05,11/3/2024,Sunday,7,FCB 1,Scone,1200.50,0.5\n"),
        argumentSet("more columns", "shop," + HEADER.strip() + ",\nA," + LINE.strip() + ",x\n"));
  }

  @Test
  void reports_the_columns_it_does_not_read() {
    CsvRows rows =
        CsvRows.open(bytes(" Shop ," + HEADER.strip() + ",\nA," + LINE.strip() + ",x\n"), SALES);
    assertThat(rows.extraColumns()).containsExactly("Shop", "column 11");
    assertThat(CsvRows.open(bytes(HEADER + LINE), SALES).extraColumns()).isEmpty();
  }

  @Test
  void keeps_quoted_commas_quotes_newlines_and_spaces() {
    String csv = HEADER + LINE.replace("Scone", "\" Scone, \"\"big\"\"\r\nwith jam\"");
    assertThat(rows(csv).getFirst().get(5)).isEqualTo(Cell.text(" Scone, \"big\"\r\nwith jam"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void refuses_and_names_line_column_and_expectation(String csv, String message) {
    assertThatThrownBy(() -> rows(csv))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_MALFORMED))
        .hasMessage(message)
        .hasMessageNotContaining("S3CRET");
  }

  static Stream<Arguments> malformed() {
    String wide = LINE.replace("Scone", "\"a\nb\nc\"");
    return Stream.of(
        argumentSet("empty file", "", "the file is empty: it needs at least one row"),
        argumentSet("blank file", "\n\n", "the file is empty: it needs at least one row"),
        argumentSet("header only", HEADER, "the file has a header and no row under it"),
        argumentSet(
            "missing column",
            HEADER.replace(",hour", "") + LINE,
            "line 1: the header lacks the column hour of sales_data"),
        argumentSet(
            "column twice",
            HEADER.replace("waiter", "Total") + LINE,
            "line 1: the header lacks the column waiter of sales_data"),
        argumentSet(
            "column twice and all there",
            HEADER.strip() + ",Hour\n" + LINE,
            "line 1: the header names the column hour of sales_data twice"),
        argumentSet(
            "field missing",
            HEADER + LINE + "11/3/2024,Sunday\n",
            "line 3: expected 9 fields, found 2"),
        argumentSet(
            "field too many",
            HEADER + LINE.strip() + ",S3CRET\n",
            "line 2: expected 9 fields, found 10"),
        argumentSet(
            "bad date",
            HEADER + LINE + LINE.replace("11/3", "13/3"),
            "line 3, column date: expected a date such as 2024-11-20 or 11/20/2024"),
        argumentSet(
            "no such day",
            HEADER + LINE.replace("11/3", "2/30"),
            "line 2, column date: expected a date such as 2024-11-20 or 11/20/2024"),
        argumentSet(
            "bad time",
            HEADER + LINE.replace("9:05", "24:05"),
            "line 2, column hour: expected a time of day such as 9:05 or 21:30"),
        argumentSet(
            "bad integer",
            HEADER + LINE.replace(",7,", ",S3CRET,"),
            "line 2, column waiter: expected a whole number such as 12"),
        argumentSet(
            "thousands separators",
            HEADER + LINE.replace("1200.50", "\"1,200.50\""),
            "line 2, column unitary_price: expected a number such as 1234.5, without thousands separators"),
        argumentSet(
            "a number of gigabytes",
            HEADER + LINE.replace("1200.50", "1e999999999"),
            "line 2, column unitary_price: expected a number such as 1234.5, without thousands separators"),
        argumentSet(
            "value not allowed",
            HEADER + LINE.replace("Sunday", "Soonday"),
            "line 2, column week_day: expected one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
        argumentSet(
            "empty where a value is required",
            HEADER + LINE.replace("FCB 1", ""),
            "line 2, column ticket_number: expected a text, found nothing"),
        argumentSet(
            "after quoted newlines",
            HEADER + wide + "\n" + wide + LINE.replace(",7,", ",x,"),
            "line 9, column waiter: expected a whole number such as 12"),
        argumentSet(
            "header in other words",
            "a,b,c\n1,2,3\n",
            "line 1: expected 9 fields, found 3; this line names no columns, so it was read as a row"),
        argumentSet(
            "quote not closed",
            HEADER + LINE + LINE.replace("Scone", "\"Scone"),
            "the file is not CSV after line 2: a quote is not closed, or text follows a closing quote; a quote inside a quoted field is written twice"),
        argumentSet(
            "text after a closing quote",
            HEADER + LINE.replace("Scone", "\"Scone\"S3CRET"),
            "the file is not CSV after line 1: a quote is not closed, or text follows a closing quote; a quote inside a quoted field is written twice"));
  }

  @ParameterizedTest
  @MethodSource("notUtf8")
  void refuses_a_file_that_is_not_utf8(byte[] file) {
    assertThatThrownBy(() -> drain(CsvRows.open(new ByteArrayInputStream(file), SALES)))
        .isInstanceOf(QuaestorException.class)
        .hasMessageContaining("not UTF-8")
        .hasMessageContaining("save it as UTF-8");
  }

  static Stream<Arguments> notUtf8() {
    String csv = HEADER + LINE.replace("Scone", "Café");
    return Stream.of(
        argumentSet("Latin-1", (Object) csv.getBytes(StandardCharsets.ISO_8859_1)),
        argumentSet("Windows", (Object) csv.getBytes(Charset.forName("windows-1252"))),
        argumentSet("UTF-16", (Object) csv.getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void says_that_reading_broke_off() {
    InputStream cut =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return read(new byte[1], 0, 1);
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("connection reset");
          }
        };
    assertThatThrownBy(() -> CsvRows.open(cut, SALES))
        .hasMessage("reading the file broke off in its first lines: send it again")
        .hasRootCauseMessage("connection reset");
  }

  @Test
  void loads_a_real_till_whole() throws IOException {
    Path till = Path.of("..", "..", "shared", "data", "pos.csv");
    Assumptions.assumeTrue(Files.isReadable(till), "there is no real till at hand");
    try (InputStream csv = Files.newInputStream(till)) {
      List<List<Cell>> rows = drain(CsvRows.open(csv, SALES));
      assertThat(rows).hasSize(24_212);
      assertThat(rows.stream().map(List::getLast).map(CsvRowsTest::value).reduce(BigDecimal::add))
          .contains(new BigDecimal("215201575"));
    }
  }

  private static BigDecimal value(Cell cell) {
    return ((Cell.Numeric) cell).value();
  }

  private static List<List<Cell>> rows(String csv) {
    return drain(CsvRows.open(bytes(csv), SALES));
  }

  private static List<List<Cell>> drain(CsvRows rows) {
    List<List<Cell>> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    return all;
  }

  private static InputStream bytes(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }
}
