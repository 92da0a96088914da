package io.quaestor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.SmallShop;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may write for a parameter, and what they are told when it does not fit. */
class ParameterTest {
  private static final String NAME = "takings/by-day";

  @TempDir Path folder;
  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from | 2024-02-29 | 2024-02-29",
        "from | 2024-01-01 | 2024-01-01",
        "from | 2024-12-31 | 2024-12-31",
        "to | 1999-12-31 | 1999-12-31",
        "year | -5 | -5",
        "year | 007 | 7",
        "least | -10.5 | -10.5",
        "least | 1.50 | 1.5",
        "product | Espresso | Espresso",
        "whole | true | true",
        "waiters | '' | ''",
        "waiters | 1 | 1",
        "waiters | 1, 2,2,,99 | 1,2,99"
      })
  void takes_what_fits(String parameter, String given, String read) {
    assertThat(read(parameter, given)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from | 2023-12-31 | a day such as 2024-11-20 from 2024-01-01 to 2024-12-31",
        "from | 2025-01-01 | a day such as 2024-11-20 from 2024-01-01 to 2024-12-31",
        "to | 2024-02-30 | a day such as 2024-11-20",
        "to | 11/20/2024 | a day such as 2024-11-20",
        "to | '' | a day such as 2024-11-20",
        "to | +12024-01-01 | a day such as 2024-11-20",
        "to | 9999-12-31 | a day up to 9998-12-31, since days after it are compared with as well",
        "year | 2024.5 | a whole number",
        "year | 1e3 | a whole number",
        "year | 1234567890123456789 | a whole number",
        "year | 2024 OR 1=1 | a whole number",
        "least | -10.51 | a number such as 12.5 from -10.5",
        "least | 1,5 | a number such as 12.5 from -10.5",
        "waiters | 0 | a whole number from 1 to 99",
        "waiters | 1,x | a whole number from 1 to 99",
        "product | espresso | one of: Espresso, Medialuna",
        "whole | yes | true or false"
      })
  void says_what_would_fit(String parameter, String given, String expected) {
    assertThatThrownBy(() -> read(parameter, given))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PARAMETER_UNFIT))
        .hasMessage("the parameter %s must be %s", parameter, expected);
  }

  @Test
  void takes_no_text_that_a_database_would_not() {
    Reports reports =
        Reports.over(
                ShopReports.catalog(
                    folder,
                    "      - {name: product, type: text}\n",
                    "",
                    "SELECT date, total AS takings, total AS third FROM sales_data"
                        + " WHERE product_name = :product"),
                any -> shop)
            .build();

    for (String text : List.of("a\0b", "a\nb", "\ud800", "x".repeat(201))) {
      assertThatThrownBy(() -> reports.call(NAME, Map.of("product", List.of(text))))
          .hasMessage("the parameter product must be a text of at most 200 characters");
    }
    assertThatThrownBy(() -> reports.call(NAME, Map.of()))
        .as("it has no default")
        .hasMessage("the parameter product must be a text of at most 200 characters");
    assertThat(reports.call(NAME, Map.of("product", List.of("ñandú 🧉'; --"))).values())
        .singleElement()
        .returns("ñandú 🧉'; --", ParameterValue::plain);
  }

  @Test
  void takes_a_single_value_once_and_a_list_as_often_as_it_likes() {
    String many =
        IntStream.rangeClosed(1, 99).mapToObj(Integer::toString).collect(Collectors.joining(","));

    assertThatThrownBy(() -> read("year", "2024", "2024"))
        .hasMessage("the parameter year is given more than once; give it once");
    assertThat(read("waiters", "1,2", "3")).isEqualTo("1,2,3");
    assertThat(read("waiters", many)).isEqualTo(many);
  }

  @Test
  void names_the_parameters_there_are() {
    assertThatThrownBy(() -> read("yaer", "2024"))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.REQUEST_MALFORMED))
        .hasMessage(
            "the report takings/by-day has no parameter of that name; it has: from, to, year,"
                + " least, waiters, product, whole");
  }

  @Test
  void a_day_of_no_data_is_today() throws SQLException {
    shop.sell("'2031-01-01', 'Monday', '09:05', 'X', 1, 'Espresso', 1, 1, 1");
    Reports reports = ShopReports.over(folder, shop).build();
    assertThat(plain(reports, "to")).isEqualTo("2031-01-01");
    assertThat(plain(reports, "year")).isEqualTo("2031");

    try (SmallShop closed = new SmallShop()) {
      closed.empty();
      Clock clock = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
      Reports none = ShopReports.over(folder, closed).clock(clock).build();
      assertThat(plain(none, "from")).isEqualTo("2026-05-04");
      assertThat(plain(none, "year")).isEqualTo("2026");
    }
  }

  private static String plain(Reports reports, String parameter) {
    return value(reports.call(NAME, Map.of()), parameter);
  }

  private String read(String parameter, String... given) {
    Reports reports = ShopReports.over(folder, shop).build();
    return value(reports.call(NAME, Map.of(parameter, Arrays.asList(given))), parameter);
  }

  private static String value(ReportCall call, String parameter) {
    return call.values().stream()
        .filter(value -> value.parameter().name().equals(parameter))
        .findFirst()
        .orElseThrow()
        .plain();
  }
}
