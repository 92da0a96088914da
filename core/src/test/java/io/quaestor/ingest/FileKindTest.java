package io.quaestor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
  private static final Table SALES =
      CatalogReader.bundled("pos").standard().table("sales_data").orElseThrow();
  private static final String CSV =
      """
      date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total
      11/20/2024,Wednesday,9:05,FCB 1,1,Café,1,2,2
      """;

  @ParameterizedTest
  @MethodSource("others")
  void says_what_a_file_seems_to_be_that_is_no_csv(byte[] content, String... words) {
    assertThatThrownBy(() -> CsvLines.open(new ByteArrayInputStream(content), SALES))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_MALFORMED))
        .hasMessageContainingAll(words);
  }

  static Stream<Arguments> others() throws IOException {
    return Stream.of(
        argumentSet("gzip", gzip(), words("gzip", "unpack it")),
        argumentSet("ZIP, also a new spreadsheet", zip(), words("ZIP", "spreadsheet")),
        argumentSet(
            "an old spreadsheet",
            bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
            words("spreadsheet", "save its sheet as CSV")),
        argumentSet("PDF", ascii("%PDF-1.7\n"), words("PDF")),
        argumentSet("a database", ascii("SQLite format 3\0"), words("SQLite database")),
        argumentSet(
            "UTF-16 with its mark",
            CSV.getBytes(StandardCharsets.UTF_16),
            words("UTF-16", "save it as UTF-8")),
        argumentSet(
            "UTF-16 without",
            CSV.getBytes(StandardCharsets.UTF_16LE),
            words("bytes that are 0", "save it as UTF-8")),
        argumentSet(
            "Latin-1",
            CSV.getBytes(StandardCharsets.ISO_8859_1),
            words("not UTF-8", "Latin-1", "save it as UTF-8")),
        argumentSet("a web page", ascii("\n<!DOCTYPE html><html>"), words("HTML")),
        argumentSet("a JSON object", ascii("{ \"table\": 1}"), words("JSON", "/batch")),
        argumentSet("a JSON list", ascii("[\n {\"a\": 1}]"), words("JSON")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PKW 1,a\n", "BZh,a\n", "{x},a\n", "[1],a\n", "\"{\"\"a\"\": 1}\",a\n", "<3,a\n"})
  void takes_text_for_csv_that_only_looks_a_little_like_something_else(String csv) {
    assertThat(FileKind.of(csv.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void reads_csv_to_its_last_byte(String mark) {
    CsvLines lines =
        CsvLines.open(
            new ByteArrayInputStream((mark + CSV).getBytes(StandardCharsets.UTF_8)), SALES);

    assertThat(lines.next()).isInstanceOf(CsvLine.Row.class);
    assertThat(lines.hasNext()).isFalse();
  }

  private static String[] words(String... words) {
    return words;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] gzip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(CSV.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] zip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("sales.csv"));
      zip.write(CSV.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
