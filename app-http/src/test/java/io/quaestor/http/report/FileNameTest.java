package io.quaestor.http.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.catalog.Wording;
import io.quaestor.report.ParameterValue;
import io.quaestor.report.ReportCall;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "hired/by-quarter, 2021, hired-by-quarter-2021.csv",
    "top, '', top.csv",
    "top, 2024-11-20, top-2024-11-20.csv",
    "top, '../\"x\" ñ\n', top-..-x-.csv",
    "top, 'EU,US', top-EU-US.csv"
  })
  void names_a_file_after_the_report_and_its_values(String report, String value, String name) {
    assertThat(FileName.of(call(report, value))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"115, 123", "116, 124", "117, 124", "500, 124"})
  void a_name_has_an_end(int length, int named) {
    assertThat(FileName.of(call("top", "x".repeat(length)))).hasSize(named).endsWith(".csv");
  }

  private static ReportCall call(String name, String value) {
    ReportParameter parameter =
        new ReportParameter(
            "p",
            ColumnType.TEXT,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "");
    Report report =
        new Report(
            name,
            Wording.none(),
            "",
            Optional.empty(),
            "x",
            List.of(parameter),
            List.of(),
            Optional.empty());
    return new ReportCall(
        report, List.of(new ParameterValue(parameter, List.of(Cell.text(value)))));
  }
}
