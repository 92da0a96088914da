package io.quaestor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.ValueRules;
import io.quaestor.catalog.ValueWords;
import io.quaestor.catalog.Wording;
import io.quaestor.table.Cell;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvLinesTest {
  private static final Table HIRES =
      table(column("id", ColumnType.INTEGER, true), column("name", ColumnType.TEXT, false));

  @Test
  void goes_on_after_a_bad_record_and_keeps_it_for_mending() {
    List<CsvLine> lines = read("id,name\n1,\"A\nda\"\nx,Ben\n3,Cleo\n4\n", HIRES);
    assertThat(lines)
        .containsExactly(
            row(2, List.of(Cell.number(1), Cell.text("A\nda"))),
            new CsvLine.Reject(
                4,
                Optional.of("id"),
                "x",
                "expected a whole number such as 12",
                List.of("x", "Ben")),
            row(5, List.of(Cell.number(3), Cell.text("Cleo"))),
            new CsvLine.Reject(
                6, Optional.empty(), "", "expected 2 fields, found 1", List.of("4")));
  }

  @Test
  void a_value_that_may_be_missing_is_missing_when_empty_or_when_the_file_has_no_such_column() {
    assertThat(read("id,name\n1,\n", HIRES))
        .containsExactly(row(2, List.of(Cell.number(1), Cell.missing())));
    assertThat(read("id\n1\n", HIRES))
        .containsExactly(row(2, List.of(Cell.number(1), Cell.missing())));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void tells_a_header_from_a_row(String csv, List<String> header) {
    assertThat(open(csv, HIRES).header()).isEqualTo(header);
  }

  static Stream<Arguments> headers() {
    return Stream.of(
        argumentSet("all columns", "ID,Name\n1,Ada\n", List.of("ID", "Name")),
        argumentSet("no header", "1,Ada\n", List.of()),
        argumentSet("a row that holds a column's name", "1,name\n", List.of()),
        argumentSet("some columns", "id,first\n1,Ada\n", List.of("id", "first")));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 1/7/2021, 2021-01-07",
    "DATE, 01/07/2021, 2021-01-07",
    "DATE, 2021-01-07, 2021-01-07",
    "DATE, 2021-07-27T16:02:08Z, 2021-07-27",
    "DATE, 2021-01-07 00:09:24, 2021-01-07",
    "TIME, 9:05, 09:05",
    "TIME, 09:05:07, 09:05:07",
    "TIME, 00:00, 00:00",
    "TIMESTAMP, 2021-01-07 00:09:24, 2021-01-07 00:09:24",
    "TIMESTAMP, 2021-07-27T16:02:08Z, 2021-07-27 16:02:08",
    "TIMESTAMP, 2021-07-27T16:02:08.999Z, 2021-07-27 16:02:08",
    "TIMESTAMP, 2021-07-27T16:02, 2021-07-27 16:02:00",
    "TIMESTAMP, 7/27/2021, 2021-07-27 00:00:00",
  })
  void stores_dates_and_times_in_iso_form(ColumnType type, String written, String stored) {
    assertThat(read("v\n" + written + "\n", table(column("v", type, true))))
        .containsExactly(row(2, List.of(Cell.text(stored))));
  }

  @ParameterizedTest
  @CsvSource({"TRUE, true", "f, false", "yes, true", "0, false"})
  void reads_truth_as_people_write_it(String written, boolean truth) {
    assertThat(read("v\n" + written + "\n", table(column("v", ColumnType.BOOLEAN, true))))
        .containsExactly(row(2, List.of(Cell.truth(truth))));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 2021-1-7",
    "DATE, 27/7/2021",
    "DATE, 7/27/21",
    "DATE, +12021-01-07",
    "DATE, 2021-02-29",
    "DATE, 0000-01-01",
    "TIME, 9",
    "TIME, 9:60",
    "TIMESTAMP, 16:02",
    "TIMESTAMP, 2021-07-27T16:02:08+03:00",
    "INTEGER, 1.0",
    "INTEGER, 1234567890123456789",
    "DECIMAL, NaN",
    "DECIMAL, 0x10",
    "DECIMAL, 1e400",
    "DECIMAL, .",
    "BOOLEAN, maybe",
  })
  void rejects_what_is_not_of_the_type(ColumnType type, String written) {
    assertThat(read("v\n" + written + "\n", table(column("v", type, true))))
        .singleElement()
        .isInstanceOfSatisfying(
            CsvLine.Reject.class, reject -> assertThat(reject.value()).isEqualTo(written));
  }

  private static List<CsvLine> read(String csv, Table table) {
    List<CsvLine> lines = new ArrayList<>();
    open(csv, table).forEachRemaining(line -> lines.add(withoutFields(line)));
    return lines;
  }

  private static CsvLine row(long line, List<Cell> cells) {
    return new CsvLine.Row(line, cells, List.of());
  }

  /** What a row said is told by its cells. */
  private static CsvLine withoutFields(CsvLine line) {
    return line instanceof CsvLine.Row row ? row(row.line(), row.cells()) : line;
  }

  private static CsvLines open(String csv, Table table) {
    return CsvLines.open(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), table);
  }

  private static Table table(Column... columns) {
    return new Table(
        "hires",
        Wording.none(),
        Wording.none(),
        Wording.none(),
        "",
        false,
        false,
        List.of(columns));
  }

  private static Column column(String name, ColumnType type, boolean required) {
    return new Column(
        name,
        type,
        Role.DIMENSION,
        Unit.NONE,
        Wording.none(),
        Wording.none(),
        "",
        new ValueRules(
            required,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty()),
        Optional.empty(),
        ValueWords.none());
  }
}
