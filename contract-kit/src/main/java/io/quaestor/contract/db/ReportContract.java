package io.quaestor.contract.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.chart.ChartType;
import io.quaestor.port.RowSink;
import io.quaestor.question.Caller;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.report.ReportResult;
import io.quaestor.report.Reports;
import io.quaestor.table.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every bundled report says of rows that a person can reckon with: the same everywhere. */
public abstract class ReportContract extends OpenedDatabases {
  /** Reports that have lines however few rows there are: one for each period, or for all in all. */
  private static final Map<String, Integer> ROWS_OF_NOTHING =
      Map.of(
          "repeat-buyer-revenue", 2,
          "usage-totals", 1,
          "usage-days", 1,
          "subscription-utilization", 1);

  private static final Set<String> FROM_ROLLUPS =
      Set.of(
          "hired/by-quarter",
          "country-contribution",
          "top-country-relationships",
          "top-products",
          "daily-takings",
          "by-waiter",
          "average-ticket",
          "usage-days",
          "month-against-month",
          "spending-by-model",
          "spending-by-region",
          "spending-by-company",
          "spending-by-day",
          "usage-totals");

  @ParameterizedTest
  @MethodSource("reports")
  void says_what_a_person_reckons(
      String dataset, String report, String parameters, ChartType chart, String rows) {
    Dataset shop = CatalogReader.bundled(dataset).standard();
    SalesDatabase database = open(shop);
    ReportRows.add(shop, database.store());
    Reports reports = over(shop, database);

    ReportResult result =
        reports.run(Caller.ANONYMOUS, report, parameters(parameters), Locale.ENGLISH);

    assertThat(lines(result.table().rows())).isEqualTo(rows.lines().toList());
    assertThat(result.chart().type()).isEqualTo(chart);
    assertThat(result.freshAsOf()).as("rollups that nobody has made").isEmpty();
    assertThat(lines(streamed(reports, report, parameters))).isEqualTo(rows.lines().toList());

    shop.rollups().forEach(rollup -> database.rollups().refresh(rollup, Instant.EPOCH));
    ReportResult rolledUp =
        reports.run(Caller.ANONYMOUS, report, parameters(parameters), Locale.ENGLISH);

    assertThat(lines(rolledUp.table().rows())).isEqualTo(rows.lines().toList());
    assertThat(rolledUp.freshAsOf().isPresent()).isEqualTo(FROM_ROLLUPS.contains(report));
  }

  /** Within a month, whole months and parts of them, and days where one month ends. */
  @ParameterizedTest
  @CsvSource({
    "pos, 2024-10-01 2024-10-31 2024-11-01 2024-11-15 2024-11-30 2024-12-01 2024-12-02 2024-12-31",
    "marketplace, 2020-12-31 2021-01-01 2021-01-03 2021-01-08 2021-01-14 2021-01-31 2021-02-01"
  })
  void says_the_same_from_rollups_whatever_the_days(String name, String days) {
    Dataset dataset = CatalogReader.bundled(name).standard();
    SalesDatabase database = open(dataset);
    ReportRows.add(dataset, database.store());
    dataset.rollups().forEach(rollup -> database.rollups().refresh(rollup, Instant.EPOCH));
    Reports ofTables =
        Reports.over(new Catalog(List.of(dataset)), any -> database.repository()).build();
    Reports ofRollups = over(dataset, database);

    for (Report report : dataset.reports()) {
      if (FROM_ROLLUPS.contains(report.name())) {
        for (String period : report.parameters().isEmpty() ? List.of("") : periods(days)) {
          assertThat(lines(streamed(ofRollups, report.name(), period)))
              .as(report.name() + " " + period)
              .isEqualTo(lines(streamed(ofTables, report.name(), period)));
        }
      }
    }
  }

  private static List<String> periods(String days) {
    List<String> all = List.of(days.split(" "));
    return all.stream()
        .flatMap(from -> all.stream().map(to -> "from=" + from + "&to=" + to))
        .toList();
  }

  /** Of a question, values are written into the SQL that a report has them bound to. */
  @ParameterizedTest
  @ValueSource(strings = {"hiring", "marketplace", "pos", "ai_usage"})
  void reads_rollups_also_when_it_is_asked_for_by_name(String name) {
    Dataset dataset = CatalogReader.bundled(name).standard();
    SalesDatabase database = open(dataset);
    ReportRows.add(dataset, database.store());
    dataset.rollups().forEach(rollup -> database.rollups().refresh(rollup, Instant.EPOCH));
    Quaestor quaestor =
        Quaestor.over(new Catalog(List.of(dataset)), any -> database.repository())
            .rollups(any -> database.rollups())
            .written(over(dataset, database)::questions)
            .build();

    for (Report report : dataset.reports()) {
      if (FROM_ROLLUPS.contains(report.name())) {
        String asked = report.words().label(Locale.ENGLISH, report.name());
        assertThat(quaestor.ask(new Question(asked)))
            .as(asked)
            .isInstanceOfSatisfying(
                Outcome.Answered.class,
                answered ->
                    assertThat(dataset.rollups())
                        .anyMatch(rollup -> answered.answer().sql().contains(rollup.name())));
      }
    }
  }

  static Stream<Arguments> reports() {
    return Stream.of(hiring(), marketplace(), pos(), aiUsage()).flatMap(some -> some);
  }

  private static Stream<Arguments> hiring() {
    String quarters = "hired/by-quarter";
    String above = "departments/above-average";
    return Stream.of(
        report(
            "hiring",
            quarters,
            "year=2021",
            ChartType.BAR,
            """
            Legal|Cook|0|0|0|1
            Maintenance|Nurse|0|0|1|0
            Sales|Cook|2|0|0|1
            Sales|Nurse|0|1|0|0
            """),
        report("hiring", quarters, "", ChartType.BAR, "Legal|Cook|1|0|0|0"),
        report("hiring", quarters, "year=2100", ChartType.TABLE, ""),
        report("hiring", above, "year=2021", ChartType.BAR, "2|Sales|4"),
        report("hiring", above, "year=2019", ChartType.BAR, "2|Sales|4\n1|Maintenance|3"),
        report("hiring", above, "", ChartType.TABLE, ""));
  }

  private static Stream<Arguments> marketplace() {
    String shares = "country-contribution";
    String pairs = "top-country-relationships";
    String repeated = "repeat-buyer-revenue";
    String top = "Argentina - Uruguay|Argentina|Uruguay|530.25|500|30.25|2\n";
    return Stream.of(
        report(
            "marketplace",
            shares,
            "",
            ChartType.BAR,
            """
            AR|Argentina|630|69.21|4|50
            BR|Brazil|240|26.37|2|25
            UY|Uruguay|30.25|3.32|1|12.5
            ZZ|ZZ|10|1.1|1|12.5
            """),
        report(
            "marketplace",
            shares,
            "side=buyer",
            ChartType.BAR,
            """
            UY|Uruguay|500|54.93|1|12.5
            AR|Argentina|230.25|25.3|2|25
            BR|Brazil|180|19.77|5|62.5
            """),
        report(
            "marketplace",
            shares,
            "from=2021-01-07&to=2021-01-07",
            ChartType.BAR,
            "BR|Brazil|40|100|1|100"),
        report("marketplace", pairs, "", ChartType.BAR, top),
        report(
            "marketplace",
            pairs,
            "limit=3",
            ChartType.BAR,
            top
                + "Argentina - Brazil|Argentina|Brazil|330|130|200|4\n"
                + "Brazil - ZZ|Brazil|ZZ|10|0|10|1\n"),
        report(
            "marketplace",
            repeated,
            "",
            ChartType.BAR,
            """
            first|2021-01-01|2021-01-07|1|2|190.5||
            second|2021-01-08|2021-01-14|2|3|209.75|19.25|10.1
            """),
        report(
            "marketplace",
            repeated,
            "first_from=2020-01-01&first_to=2020-12-31&second_to=2021-01-08",
            ChartType.BAR,
            """
            first|2020-01-01|2020-12-31|0|0|0||
            second|2021-01-08|2021-01-08|1|1|200|200|
            """));
  }

  private static Stream<Arguments> pos() {
    return Stream.of(
        report(
            "pos",
            "daily-takings",
            "",
            ChartType.LINE,
            """
            2024-10-31|350.5|1|350.5
            2024-11-01|100|3|33.33
            2024-12-02|451.5|1|451.5
            """),
        report(
            "pos",
            "daily-takings",
            "from=2024-11-01&to=2024-11-30",
            ChartType.NUMBER,
            "2024-11-01|100|3|33.33"),
        report(
            "pos",
            "top-products",
            "",
            ChartType.BAR,
            "Scone|602|4|66.74\nEspresso|300|3|33.26\nCake|0|0|0\n"),
        report("pos", "top-products", "limit=1", ChartType.BAR, "Scone|602|4|66.74"),
        report(
            "pos",
            "by-hour-and-weekday",
            "",
            ChartType.HEATMAP,
            """
            Monday|18|451.5|1
            Thursday|09|350.5|1
            Friday|09|100|1
            Friday|18|0|2
            """),
        report(
            "pos",
            "by-waiter",
            "",
            ChartType.BAR,
            "2|551.5|2|275.75|61.14\n1|350.5|3|116.83|38.86\n"),
        report(
            "pos",
            "average-ticket",
            "",
            ChartType.LINE,
            "2024-10|350.5|2|1\n2024-11|33.33|1|3\n2024-12|451.5|1|1\n"),
        report(
            "pos",
            "month-against-month",
            "",
            ChartType.BAR,
            """
            2024-10|350.5||||
            2024-11|100|2024-10|350.5|-250.5|-71.47
            2024-12|451.5|2024-11|100|351.5|351.5
            """));
  }

  private static Stream<Arguments> aiUsage() {
    return Stream.of(
        report(
            "ai_usage",
            "spending-by-model",
            "",
            ChartType.BAR,
            "gpt-4|0.09|3000|2|92.31\nclaude|0.007501|600|2|7.69\n"),
        report(
            "ai_usage",
            "spending-by-model",
            "regions=EU",
            ChartType.BAR,
            "gpt-4|0.03|1000|1|80\nclaude|0.0075|500|1|20\n"),
        report(
            "ai_usage",
            "spending-by-model",
            "regions=EU&regions=US,EU",
            ChartType.BAR,
            "gpt-4|0.09|3000|2|92.31\nclaude|0.0075|500|1|7.69\n"),
        report("ai_usage", "spending-by-model", "regions=x') OR ('1'='1", ChartType.TABLE, ""),
        report(
            "ai_usage",
            "spending-by-region",
            "regions=",
            ChartType.BAR,
            "US|0.06|2000|1|61.54\nEU|0.0375|1500|2|38.46\nAPAC|0.000001|100|1|0\n"),
        report(
            "ai_usage",
            "spending-by-company",
            "",
            ChartType.BAR,
            "Globex|0.06|2000|1|61.54\nAcme|0.037501|1600|3|38.46\n"),
        report(
            "ai_usage",
            "spending-by-day",
            "",
            ChartType.LINE,
            "2024-03-01|0.09|3000|2\n2024-03-02|0.0075|500|1\n2024-03-05|0.000001|100|1\n"),
        report(
            "ai_usage",
            "spending-by-day",
            "start_date=2024-03-02&end_date=2024-03-04",
            ChartType.NUMBER,
            "2024-03-02|0.0075|500|1"));
  }

  private static Arguments report(
      String dataset, String report, String parameters, ChartType chart, String rows) {
    return argumentSet(
        (report + " " + parameters).strip(), dataset, report, parameters, chart, rows);
  }

  @Test
  void runs_over_tables_without_rows() {
    for (String name : List.of("pos", "marketplace", "ai_usage", "hiring")) {
      Dataset dataset = CatalogReader.bundled(name).standard();
      Reports reports = over(dataset, open(dataset));
      for (Report report : dataset.reports()) {
        assertThat(reports.run(Caller.ANONYMOUS, report.name(), Map.of(), Locale.ENGLISH).table())
            .as(report.name())
            .satisfies(
                table ->
                    assertThat(table.rows())
                        .hasSize(ROWS_OF_NOTHING.getOrDefault(report.name(), 0)));
      }
    }
  }

  @Test
  void shows_rows_that_came_since() {
    Dataset dataset = CatalogReader.bundled("pos").standard();
    SalesDatabase database = open(dataset);
    Reports reports = over(dataset, database);
    assertThat(rows(reports, "top-products")).isEmpty();

    ReportRows.add(dataset, database.store());

    assertThat(rows(reports, "top-products")).hasSize(3);
  }

  private static Reports over(Dataset dataset, SalesDatabase database) {
    return Reports.over(new Catalog(List.of(dataset)), any -> database.repository())
        .rollups(any -> database.rollups())
        .build();
  }

  private static List<List<Cell>> rows(Reports reports, String report) {
    return reports.run(Caller.ANONYMOUS, report, Map.of(), Locale.ENGLISH).table().rows();
  }

  private static List<List<Cell>> streamed(Reports reports, String report, String parameters) {
    List<List<Cell>> rows = new ArrayList<>();
    reports.stream(
        Caller.ANONYMOUS,
        reports.call(report, parameters(parameters)),
        new RowSink() {
          @Override
          public void columns(List<String> names) {
            assertThat(names).isNotEmpty();
          }

          @Override
          public void row(List<Cell> cells) {
            rows.add(cells);
          }
        });
    return rows;
  }

  private static Map<String, List<String>> parameters(String text) {
    return Arrays.stream(text.split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.groupingBy(
                pair -> pair[0],
                LinkedHashMap::new,
                Collectors.mapping(pair -> pair[1], Collectors.toList())));
  }

  private static List<String> lines(List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Cell::plain).collect(Collectors.joining("|")))
        .toList();
  }
}
