package io.quaestor.http.api;

import io.quaestor.catalog.Unit;
import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartType;
import io.quaestor.port.Usage;
import io.quaestor.question.Answer;
import io.quaestor.question.Confidence;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.Translation.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers to write as JSON and to keep. */
public final class SampleAnswers {
  private SampleAnswers() {}

  public static Answer topProducts() {
    return topProducts(ChartType.BAR);
  }

  static Answer topProducts(ChartType chart) {
    return new Answer(
        "a-1",
        "top product by revenue",
        "c-1",
        "pos",
        Locale.ENGLISH,
        "SELECT product_name, SUM(total) AS revenue FROM sales_data",
        new ResultTable(
            List.of("product_name", "revenue"),
            List.of(
                List.of(Cell.text("Alfajor"), Cell.number(new BigDecimal("1234.50"))),
                List.of(Cell.missing(), Cell.number(7))),
            false),
        List.of(
            ColumnMeaning.grouping("product_name", ColumnMeaning.Kind.CATEGORY, "product"),
            ColumnMeaning.measure("revenue", "revenue", Unit.MONEY, true)),
        new Chart(
            chart,
            "Revenue",
            Optional.empty(),
            List.of("revenue"),
            List.of(chart, ChartType.TABLE),
            Map.of("mark", "bar")),
        "Alfajor leads.",
        List.of(
            new ReadingPart(
                "metric: revenue = SUM(total)", ReadingPart.Kind.MEASURE, List.of("revenue"))),
        List.of(),
        Relation.STARTS,
        new Answer.Provenance(
            "grammar",
            new Confidence(1, List.of("Every word is accounted for.")),
            false,
            7,
            new Usage(1, 1, 2),
            new Answer.Timing(1.23456, 0.00001, 12_345_678.9)),
        List.of("And by waiter?"));
  }
}
