package io.quaestor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.UnaskedDatabase;
import io.quaestor.question.GuardedQueries;
import io.quaestor.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with a report is said when the reports are put together, not when one is asked for.
 */
class ReadyReportTest {
  @TempDir Path folder;

  /** They are not looked at again when Quaestor starts. */
  @ParameterizedTest
  @EnumSource
  void the_bundled_reports_are_ready_in_both_dialects(Dialect dialect) {
    UnaskedDatabase database = new UnaskedDatabase(dialect);
    List<ReadyReport> checked = new ArrayList<>();

    for (Dataset dataset :
        CatalogReader.bundled("pos", "marketplace", "ai_usage", "hiring").datasets()) {
      GuardedQueries queries =
          GuardedQueries.over(dataset, database, QueryLimits.standard(), AuditLog.none());
      for (Report report : dataset.reports()) {
        checked.add(ReadyReport.of(dataset, report, dialect).checked(queries));
      }
    }

    assertThat(checked).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void says_what_is_wrong_and_where(String from, String to, String words) {
    Catalog catalog =
        ShopReports.catalog(
            folder,
            ShopReports.PARAMETERS.replace(from, to),
            ShopReports.CHART.replace(from, to),
            ShopReports.SQL.replace(from, to));

    assertThatThrownBy(() -> build(catalog, Dialect.SQLITE))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageStartingWith(folder + ": report takings/by-day: ")
        .hasMessageEndingWith(words);
  }

  static Stream<Arguments> mistakes() {
    String file = "reports/takings-by-day.sql: ";
    return Stream.of(
        argumentSet(
            "used, not declared",
            ":least",
            ":lest",
            file
                + "there is no parameter :lest; there are: :from, :from_next, :from_whole,"
                + " :from_next_whole, :to, :to_next, :to_whole, :to_next_whole,"
                + " :year, :least, :waiters, :waiters_count, :product, :whole"),
        argumentSet(
            "declared, not used",
            "AND :year > 2000",
            "",
            file + "the parameter :year is declared and not used"),
        argumentSet(
            "neither the day nor the next used",
            "date < :to_next",
            "date < '2024'",
            file + "the parameter :to is declared and not used"),
        argumentSet("what the guard refuses", "SUM(total)", "SUM(secret)", "product_name, total"),
        argumentSet(
            "a list as a value", "waiter IN (:waiters)", "waiter = :waiters", "nowhere else"),
        argumentSet(
            "a chart that there is not", "type: bar", "type: bars", "there is no chart bars"),
        argumentSet(
            "a default of another type",
            "default: 0,",
            "default: none,",
            "by default, the parameter least must be a number such as 12.5 from -10.5"),
        argumentSet(
            "a default out of bounds",
            "default: 0,",
            "default: -11,",
            "by default, the parameter least must be a number such as 12.5 from -10.5"),
        argumentSet(
            "a bound of another type",
            "maximum: 99",
            "maximum: many",
            "a bound or an allowed value of the parameter waiters is not of its type"));
  }

  @Test
  void a_file_for_the_dialect_goes_before_one_for_both() throws IOException {
    Catalog catalog =
        ShopReports.catalog(folder, ShopReports.PARAMETERS, ShopReports.CHART, ShopReports.SQL);
    Files.writeString(folder.resolve("reports/takings-by-day.postgres.sql"), "SELECT nothing");

    assertThatCode(() -> build(catalog, Dialect.SQLITE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> build(catalog, Dialect.POSTGRES))
        .hasMessageContaining("takings-by-day.postgres.sql: there is no column nothing");
  }

  private static Reports build(Catalog catalog, Dialect dialect) {
    return Reports.over(catalog, dataset -> new UnaskedDatabase(dialect)).build();
  }
}
