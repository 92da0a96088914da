package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.table.Cell;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a year is, to partitions. */
class YearsTest {
  private final Years years = new Years();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a year of days        | ('2021-01-01') TO ('2022-01-01')                   | 2021
          a year of moments     | ('2021-01-01 00:00:00') TO ('2022-01-01 00:00:00') | 2021
          a month               | ('2021-02-01') TO ('2021-03-01')                   | 2021
          half a year and more  | ('2021-07-01') TO ('2022-01-02')                   | 2021 2022
          a moment too much     | ('2021-01-01 00:00:00') TO ('2022-01-01 00:00:01') | 2021 2022
          three years           | ('2021-01-01') TO ('2024-01-01')                   | 2021 2022 2023
          all that comes before | (MINVALUE) TO ('0003-01-01')                       | 1 2
          for ever before       | ('-infinity') TO ('0003-01-01')                    | 1 2
          before Christ         | ('0044-03-15 BC') TO ('0002-01-01')                | 1
          wholly before         | ('0044-03-15 BC') TO ('0001-01-01 BC')             | ""
          all that comes after  | ('9998-01-01') TO (MAXVALUE)                       | 9998 9999
          for ever after        | ('9998-01-01') TO ('infinity')                     | 9998 9999
          the last year         | ('9999-01-01') TO ('10000-01-01')                  | 9999
          beyond                | ('12000-01-01') TO ('12001-01-01')                 | ""
          """)
  void are_taken_where_a_partition_reaches_into_them(String name, String bound, String taken) {
    years.takeAllOf("FOR VALUES FROM " + bound);

    int[] expected =
        Arrays.stream(taken.split(" "))
            .filter(year -> !year.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    assertThat(IntStream.range(1, 10_000).filter(year -> !years.lack(firstDay(year))).toArray())
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void are_taken_once() {
    Cell moment = Cell.text("2021-12-31 23:59:59");

    assertThat(years.lack(moment)).isTrue();
    assertThat(years.take(moment)).isEqualTo(2021);
    assertThat(years.lack(Cell.text("2021-01-01"))).isFalse();
    assertThat(years.lack(Cell.text("2022-01-01"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021", "12021-01-01", "0000-01-01", "20x1-01-01", "-infinity"})
  void are_none_in_what_is_no_date_of_the_catalog(String text) {
    assertThat(years.lack(Cell.text(text))).isFalse();
    assertThat(years.lack(Cell.missing())).isFalse();
    assertThat(years.lack(Cell.number(2021))).isFalse();
  }

  @Test
  void are_not_read_from_other_bounds() {
    assertThatThrownBy(() -> years.takeAllOf("FOR VALUES IN ('2021-01-01')"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Cell firstDay(int year) {
    return Cell.text("%04d-01-01".formatted(year));
  }
}
