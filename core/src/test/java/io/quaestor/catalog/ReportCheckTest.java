package io.quaestor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportCheckTest {
  private static final String SHOP =
      """
      name: shop
      tables:
        - name: sale
          columns:
            - {name: day, type: date, role: date}
            - {name: amount, type: decimal, role: fact, unit: money}
        - name: product
          columns:
            - {name: id, type: text, role: identifier}
      metrics:
        - {name: revenue, table: sale, expression: SUM(amount), unit: money, additive: true}
      reports:
        - name: sales/by-day
          table: sale
          words: {en: [sales by day], es: [ventas por día]}
          description: What each day brought in.
          parameters:
            - {name: from, type: date, default: first_day, minimum: 2020-01-01, description: From here on.}
            - {name: regions, type: text, list: true}
          columns:
            - {name: day}
            - {name: shop}
            - {name: sales, unit: money, additive: true, decimals: 2, words: {en: [Sales], es: [Ventas]}}
            - {name: average, unit: money}
          chart: {type: bar, x: day, y: [sales], series: shop}
      """;

  @TempDir Path folder;

  @Test
  void reads_a_report_with_all_that_may_be_said_of_it() throws IOException {
    Report report = read(SHOP).reports().getFirst();

    assertThat(report.name()).isEqualTo("sales/by-day");
    assertThat(report.sql()).isEqualTo("sales-by-day");
    assertThat(report.words().label(Locale.of("es"), "")).isEqualTo("ventas por día");
    assertThat(report.parameters())
        .containsExactly(
            new ReportParameter(
                "from",
                ColumnType.DATE,
                false,
                Optional.of("first_day"),
                Optional.of("2020-01-01"),
                Optional.empty(),
                List.of(),
                "From here on."),
            new ReportParameter(
                "regions",
                ColumnType.TEXT,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ""));
    assertThat(report.parameters().getFirst().defaultDay()).contains(DefaultDay.FIRST_DAY);
    assertThat(report.column("sales").orElseThrow().decimals()).contains(2);
    assertThat(report.column("day").orElseThrow().unit()).isEmpty();
    assertThat(report.chart())
        .contains(new ReportChart("bar", "day", List.of("sales"), Optional.of("shop")));
  }

  @Test
  void a_dataset_may_have_none() throws IOException {
    assertThat(read(SHOP.substring(0, SHOP.indexOf("reports:"))).reports()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void says_what_is_wrong_and_where(String from, String to, String words) {
    assertThatThrownBy(() -> read(SHOP.replace(from, to)))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageContaining("dataset.yaml")
        .hasMessageContaining(words);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        argumentSet(
            "no path", "name: sales/by-day", "name: Sales/By Day", "report Sales/By Day: the name"),
        argumentSet("a path upwards", "name: sales/by-day", "name: ../by-day", "the name is not"),
        argumentSet(
            "no file",
            "table: sale\n",
            "table: sale\n    sql: elsewhere\n",
            "no file reports/elsewhere.sql"),
        argumentSet(
            "a file for one dialect",
            "table: sale\n",
            "table: sale\n    sql: half\n",
            "nor one for each dialect"),
        argumentSet(
            "no table",
            "table: sale\n    words",
            "table: sales\n    words",
            "its table sales does not exist"),
        argumentSet(
            "a table without days",
            "table: sale\n    words",
            "table: product\n    words",
            "no column of role date"),
        argumentSet("a default of no table", "    table: sale\n", "", "say of which table"),
        argumentSet(
            "a day for a text",
            "{name: from, type: date",
            "{name: from, type: text",
            "only numbers and days"),
        argumentSet(
            "a year for a day", "default: first_day", "default: last_year", "for another type"),
        argumentSet(
            "a day of a long name",
            "{name: from,",
            "{name: " + "d".repeat(53) + ",",
            "the name of a day has at most 52 characters"),
        argumentSet(
            "a parameter with the name of a day that follows",
            "{name: regions, type: text, list: true}",
            "{name: from_next_whole, type: text}",
            "stand for days that follow"),
        argumentSet(
            "a list with a default",
            "list: true",
            "list: true, default: x",
            "a list is empty by default"),
        argumentSet(
            "a type of rows alone",
            "{name: regions, type: text",
            "{name: regions, type: time",
            "one of text, integer"),
        argumentSet(
            "a parameter twice", "{name: regions,", "{name: from,", "two of the parameter from"),
        argumentSet(
            "a name that is taken", "{name: regions,", "{name: format,", "format is asked for"),
        argumentSet(
            "a name that needs quotes", "{name: regions,", "{name: the-regions,", "lower-case"),
        argumentSet("a column twice", "{name: shop}", "{name: day}", "two of the column day"),
        argumentSet(
            "decimals of a name",
            "{name: shop}",
            "{name: shop, decimals: 2}",
            "only a column with a unit"),
        argumentSet("too many decimals", "decimals: 2", "decimals: 11", "from 0 to 10"),
        argumentSet("a chart of nothing", "y: [sales]", "y: []", "measures nothing"),
        argumentSet("a chart of no column", "y: [sales]", "y: [sale]", "measures sale,"),
        argumentSet("a chart of a name", "y: [sales]", "y: [shop]", "measures shop,"),
        argumentSet("a chart along no column", "x: day", "x: days", "goes along days,"),
        argumentSet(
            "a chart along a number", "series: shop", "series: average", "goes along average,"),
        argumentSet(
            "a chart that adds up averages",
            "y: [sales], series: shop",
            "y: [average]",
            "average is not additive"),
        argumentSet("an unknown field", "decimals: 2", "decimal: 2", "decimal"),
        argumentSet("no columns", "{name: shop}", "{}", "name"));
  }

  @Test
  void no_two_reports_have_one_name() throws IOException {
    String twice = SHOP + SHOP.substring(SHOP.indexOf("  - name: sales/by-day"));
    assertThatThrownBy(() -> read(twice)).hasMessageContaining("two of that name");
    Dataset one = read(SHOP);
    Dataset other =
        read(
            SHOP.replace("name: sale\n", "name: sold\n")
                .replace("table: sale", "table: sold")
                .replace("name: product\n", "name: goods\n"));

    assertThatThrownBy(() -> new Catalog(List.of(one, other)))
        .hasMessageContaining("has a report sales/by-day, and so has another dataset");
  }

  private Dataset read(String yaml) throws IOException {
    Files.createDirectories(folder.resolve("reports"));
    Files.writeString(folder.resolve("dataset.yaml"), yaml);
    Files.writeString(folder.resolve("reports/sales-by-day.sql"), "SELECT 1");
    Files.writeString(folder.resolve("reports/half.sqlite.sql"), "SELECT 1");
    return CatalogReader.read(folder);
  }
}
