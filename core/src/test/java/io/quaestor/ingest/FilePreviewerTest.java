package io.quaestor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePreviewerTest {
  private static final FilePreviewer PREVIEWER =
      new FilePreviewer(CatalogReader.bundled("pos", "marketplace", "ai_usage", "hiring"));
  private static final String TILL =
      """
      Ticket Number,date,Week_Day,hour,note,waiter,product_name,quantity,unitary_price,total
      FCB 1,1/7/2024,Sunday,9:05,x,3,"Scone, ""big""
      and warm",2,1.5,3
      FCB 2,1/7/2024,Sunday,9:05,,3,Scone,two,1.5,3
      FCB 3,1/7/2024,Sunday,9:05,,3
      """;

  @Test
  void finds_the_table_and_where_the_file_has_its_columns() {
    FilePreview preview = preview(TILL);
    TablePreview best = preview.tables().getFirst();

    assertThat(preview.tables()).hasSize(8);
    assertThat(best.dataset()).isEqualTo("pos");
    assertThat(best.table()).isEqualTo("sales_data");
    assertThat(best.fits()).isTrue();
    assertThat(best.header()).isTrue();
    assertThat(best.missing()).isEmpty();
    assertThat(best.extraColumns()).containsExactly("note");
    assertThat(best.columns())
        .extracting(place -> place.column().name() + " " + place.index().orElseThrow())
        .startsWith("date 1", "week_day 2", "hour 3", "ticket_number 0", "waiter 5");
    assertThat(preview.tables().getLast().fits()).isFalse();
  }

  @Test
  void tells_what_a_load_would_reject() {
    TablePreview best = preview(TILL).tables().getFirst();

    assertThat(best.rowsRead()).isEqualTo(3);
    assertThat(best.rowsFit()).isEqualTo(1);
    assertThat(best.faults())
        .containsExactly(
            new TablePreview.Fault(
                4,
                Optional.of("quantity"),
                "expected a number such as 1234.5, without thousands separators"),
            new TablePreview.Fault(5, Optional.empty(), "expected 10 fields, found 6"));
  }

  @Test
  void shows_the_first_rows_as_they_stand_in_the_file() {
    FilePreview preview = preview(TILL);

    assertThat(preview.columns()).startsWith("Ticket Number", "date").hasSize(10);
    assertThat(preview.rows()).hasSize(3);
    assertThat(preview.rows().getFirst()).contains("Scone, \"big\"\nand warm", "1.5");
    assertThat(preview("1,a\n".repeat(11)).rows()).hasSize(10);
  }

  @Test
  void takes_a_file_without_a_header_in_the_order_of_the_table() {
    FilePreview preview = preview("1,Sales\n2,Legal\nx,IT\n");

    assertThat(preview.columns()).containsExactly("Column 1", "Column 2");
    assertThat(preview.rows().getFirst()).containsExactly("1", "Sales");
    assertThat(preview.tables())
        .filteredOn(TablePreview::fits)
        .extracting(TablePreview::table)
        .containsExactly("departments", "jobs");
    assertThat(preview.tables().getFirst().rowsFit()).isEqualTo(2);
    assertThat(preview.tables())
        .filteredOn(table -> table.table().equals("country"))
        .singleElement()
        .satisfies(country -> assertThat(country.missing()).containsExactly("continent"));
  }

  @Test
  void names_the_columns_that_a_header_lacks_or_has_twice() {
    TablePreview lacking = only("id_country,note\nAR,x\n", "country");
    TablePreview doubled = only("id,ID,job\n1,1,Cook\n", "jobs");

    assertThat(lacking.fits()).isFalse();
    assertThat(lacking.missing()).containsExactly("country_name", "continent");
    assertThat(lacking.columns())
        .extracting(TablePreview.Place::index)
        .containsExactly(Optional.of(0), Optional.empty(), Optional.empty());
    assertThat(doubled.fits()).isFalse();
    assertThat(doubled.faults())
        .containsExactly(
            new TablePreview.Fault(1, Optional.of("id"), "the header names the column twice"));
  }

  @Test
  void does_without_columns_that_may_be_missing() {
    TablePreview hires = only("id,name,hire_dt\n1,Ada,2021-07-27T16:02:08Z\n", "hired_employees");

    assertThat(hires.fits()).isTrue();
    assertThat(hires.missing()).isEmpty();
    assertThat(hires.found()).isEqualTo(3);
  }

  @Test
  void knows_that_a_header_alone_is_no_file() {
    TablePreview jobs = only("id,job\n", "jobs");

    assertThat(jobs.fits()).isFalse();
    assertThat(jobs.rowsRead()).isZero();
    assertThat(jobs.faults()).singleElement().extracting(TablePreview.Fault::line).isEqualTo(1L);
  }

  @Test
  void tells_only_the_first_faults() {
    TablePreview jobs = only("id,job\n" + "x,Cook\n".repeat(100), "jobs");

    assertThat(jobs.rowsRead()).isEqualTo(100);
    assertThat(jobs.faults()).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 2"})
  void leaves_out_a_last_record_that_may_go_on(boolean cut, int rows) {
    FilePreview preview =
        PREVIEWER.preview("id,job\n1,Cook\n2,Cle".getBytes(UTF_8), cut, Optional.of("jobs"));

    assertThat(preview.rows()).hasSize(rows);
    assertThat(preview.tables().getFirst().rowsFit()).isEqualTo(rows);
  }

  @Test
  void is_not_misled_by_where_the_file_is_cut() {
    byte[] file = bytes("\uFEFF\"id\",job\r\n1,\"Camarera\r\nde \"\"café\"\"\"\r\n2,6\" nails\r\n");

    for (int length = 12; length <= file.length; length++) {
      byte[] start = Arrays.copyOf(file, length);
      TablePreview jobs = PREVIEWER.preview(start, true, Optional.of("jobs")).tables().getFirst();
      assertThat(jobs.rowsRead())
          .as("%d bytes", length)
          .isEqualTo(jobs.rowsFit())
          .isBetween(0L, 2L);
      assertThat(jobs.header()).isTrue();
    }
    assertThat(PREVIEWER.preview(file, true, Optional.of("jobs")).rows())
        .containsExactly(List.of("1", "Camarera\r\nde \"café\""), List.of("2", "6\" nails"));
  }

  @ParameterizedTest
  @MethodSource("noFiles")
  void refuses_what_is_no_csv_as_a_load_does(byte[] content, boolean cut, String words) {
    assertThatThrownBy(() -> PREVIEWER.preview(content, cut, Optional.empty()))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_MALFORMED))
        .hasMessageContaining(words);
  }

  static Stream<Arguments> noFiles() {
    return Stream.of(
        argumentSet("nothing", bytes(""), false, "empty"),
        argumentSet("blank lines", bytes("\n\n"), true, "empty"),
        argumentSet("an open quote", bytes("id,job\n1,\"Cook\n"), false, "quote"),
        argumentSet("text after a quote", bytes("id,job\n1,\"Cook\"x\n"), true, "quote"),
        argumentSet("one long line", bytes("a,b,c"), true, "cut=false"),
        argumentSet("gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0}, true, "gzip"),
        argumentSet("Latin-1", new byte[] {'1', ',', (byte) 0xE9, '\n'}, true, "UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rent", "hires"})
  void looks_at_tables_that_take_rows_alone(String table) {
    assertThatThrownBy(() -> only("id,job\n1,Cook\n", table))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TABLE_UNKNOWN));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static FilePreview preview(String csv) {
    return PREVIEWER.preview(bytes(csv), true, Optional.empty());
  }

  private static TablePreview only(String csv, String table) {
    List<TablePreview> tables = PREVIEWER.preview(bytes(csv), true, Optional.of(table)).tables();
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }
}
