package io.quaestor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.chart.ChartType;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.MapCache;
import io.quaestor.port.QueryLimits;
import io.quaestor.question.Caller;
import io.quaestor.question.SmallShop;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final Caller MARIA = new Caller("maria");
  private static final String NAME = "takings/by-day";
  private static final Locale SPANISH = Locale.of("es");

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

  @Test
  void gives_rows_with_what_they_mean_and_a_chart() {
    ReportResult result = run(reports(), Map.of(), SPANISH);

    assertThat(result.title()).isEqualTo("recaudación de cada día");
    assertThat(result.table().columns()).containsExactly("date", "takings", "third");
    assertThat(result.table().rows())
        .extracting(row -> row.stream().map(Cell::plain).toList())
        .containsExactly(List.of("2024-11-18", "150", "50"), List.of("2024-11-20", "600", "200"));
    assertThat(result.columns()).extracting(ColumnMeaning::label).startsWith("día", "takings");
    assertThat(result.chart().type()).isEqualTo(ChartType.BAR);
    assertThat(result.chart().x()).contains("date");
    assertThat(result.chart().y()).containsExactly("takings");
    assertThat(result.dataVersion()).isEqualTo(shop.dataVersion());
    assertThat(result.freshAsOf()).isEmpty();
  }

  @Test
  void says_what_it_was_run_with_defaults_among_it() {
    assertThat(run(reports(), Map.of("waiters", List.of("52,51")), Locale.ENGLISH).call().values())
        .extracting(ParameterValue::plain)
        .containsExactly("2024-11-18", "2024-11-20", "2024", "0", "52,51", "Medialuna", "false");
  }

  @Test
  void runs_once_for_the_same_values_of_the_same_data() throws SQLException {
    Reports reports = reports();
    ReportResult first = run(reports, Map.of(), Locale.ENGLISH);
    int queries = shop.queries().size();

    assertThat(run(reports, Map.of("product", List.of("Medialuna")), Locale.ENGLISH))
        .isSameAs(first);
    assertThat(run(reports, Map.of(), Locale.FRENCH)).isSameAs(first);
    assertThat(shop.queries()).hasSize(queries);
    assertThat(run(reports, Map.of(), SPANISH)).isNotEqualTo(first);
    assertThat(run(reports, Map.of("product", List.of("Espresso")), Locale.ENGLISH))
        .isNotEqualTo(first);

    shop.sell("'2024-11-20', 'Wednesday', '18:00', 'FCB 4', 52, 'Medialuna', 1, 50, 50");
    assertThat(run(reports, Map.of(), Locale.ENGLISH).table().rows().getLast().get(1))
        .isEqualTo(Cell.number(650));

    reports.clearCache();
    int before = shop.queries().size();
    run(reports, Map.of(), Locale.ENGLISH);
    assertThat(shop.queries()).hasSize(before + 1);
  }

  @Test
  void cuts_what_it_keeps_and_streams_everything() {
    Reports reports =
        ShopReports.over(folder, shop).limits(new QueryLimits(Duration.ofSeconds(5), 1)).build();
    List<List<Cell>> rows = new ArrayList<>();
    ReportCall call = reports.call(NAME, Map.of());

    reports.stream(MARIA, call, new ListSink(rows));

    assertThat(reports.run(MARIA, call, Locale.ENGLISH).table().truncated()).isTrue();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().getLast()).isEqualTo(Cell.number(50));
  }

  @Test
  void leaves_a_line_in_the_audit_log_and_no_value_in_the_text() {
    List<AuditEntry> lines = new ArrayList<>();
    Reports reports = ShopReports.over(folder, shop).audit(lines::add).build();

    run(reports, Map.of("from", List.of("2024-11-19")), Locale.ENGLISH);

    AuditEntry line = lines.getLast();
    assertThat(line.who()).isEqualTo("maria");
    assertThat(line.question().orElseThrow())
        .startsWith("report takings/by-day from=2024-11-19 to=2024-11-20 year=2024");
    assertThat(line.received()).isEqualTo(ShopReports.SQL);
    assertThat(line.run().orElseThrow()).contains("date >= ? AND date < ?").doesNotContain("2024-");
    assertThat(shop.queries().getLast()).isEqualTo(line.run().orElseThrow());
    assertThat(lines.getFirst().who()).isEqualTo(Caller.QUAESTOR.name());
  }

  @Test
  void names_the_reports_there_are() {
    assertThatThrownBy(() -> reports().call("takings", Map.of()))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.REPORT_UNKNOWN))
        .hasMessageEndingWith("there are: takings/by-day");
  }

  @Test
  void gives_no_rows_under_columns_that_are_not_declared() {
    Reports reports =
        Reports.over(
                ShopReports.catalog(
                    folder,
                    ShopReports.PARAMETERS,
                    ShopReports.CHART,
                    ShopReports.SQL.replace("AS third", "AS part")),
                any -> shop)
            .build();
    ReportCall call = reports.call(NAME, Map.of());

    assertThatThrownBy(() -> reports.run(MARIA, call, Locale.ENGLISH))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageContaining("declares the columns date, takings, third, and its SQL gives date,");
    assertThatThrownBy(() -> reports.stream(MARIA, call, new ListSink(new ArrayList<>())))
        .isInstanceOf(QuaestorException.class);
  }

  private Reports reports() {
    return ShopReports.over(folder, shop).cache(new MapCache<>()).build();
  }

  private static ReportResult run(Reports reports, Map<String, List<String>> raw, Locale language) {
    return reports.run(MARIA, NAME, raw, language);
  }
}
