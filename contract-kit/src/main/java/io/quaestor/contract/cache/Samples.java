package io.quaestor.contract.cache;

import io.quaestor.catalog.Report;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.Wording;
import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartType;
import io.quaestor.port.Usage;
import io.quaestor.question.Answer;
import io.quaestor.question.Confidence;
import io.quaestor.question.Offer;
import io.quaestor.question.QueryPage;
import io.quaestor.question.Spoken;
import io.quaestor.report.ReportCall;
import io.quaestor.report.ReportResult;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest.Turn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Things to keep, with all kinds of cells and something missing. */
final class Samples {
  private static final ResultTable TABLE =
      new ResultTable(
          List.of("product_name", "revenue", "revenue"),
          List.of(
              List.of(
                  Cell.text("Té \"frío\""), Cell.number(new BigDecimal("0.10")), Cell.missing()),
              List.of(Cell.missing(), Cell.number(Long.MAX_VALUE), Cell.truth(true))),
          true);

  private static final List<ColumnMeaning> COLUMNS =
      List.of(
          ColumnMeaning.grouping("product_name", ColumnMeaning.Kind.CATEGORY, "producto"),
          ColumnMeaning.measure("revenue", "ingresos", Unit.MONEY, true),
          ColumnMeaning.measure("revenue", "ingresos", Unit.NONE, false));

  private static final Chart CHART =
      new Chart(
          ChartType.PIE,
          "Ingresos",
          Optional.of("product_name"),
          List.of("revenue"),
          List.of(ChartType.PIE, ChartType.TABLE),
          Map.of(
              "layer", List.of(Map.of("size", 12, "share", new BigDecimal("12.50"))), "on", true));

  private Samples() {}

  static Answer answer(String id) {
    return new Answer(
        id,
        "¿qué producto ingresa más?",
        "conversation",
        "pos",
        Locale.of("es"),
        "SELECT product_name, SUM(total) AS revenue FROM sales_data",
        TABLE,
        COLUMNS,
        CHART,
        "El té.",
        List.of(new ReadingPart("métrica", ReadingPart.Kind.MEASURE, List.of("revenue"))),
        List.of("todos los días"),
        Relation.STARTS,
        new Answer.Provenance(
            "grammar",
            new Confidence(0.1 + 0.2, List.of("sí")),
            false,
            Long.MAX_VALUE,
            new Usage(1, 20, 300),
            new Answer.Timing(1.5, 1e-9, Double.MAX_VALUE)),
        List.of("¿y por mesero?"));
  }

  static ReportResult result(String title) {
    Report report =
        new Report(
            "by-product",
            new Wording(Map.of("en", List.of("Revenue"))),
            "",
            Optional.empty(),
            "by-product",
            List.of(),
            List.of(),
            Optional.empty());
    return new ReportResult(
        new ReportCall(report, List.of()),
        title,
        TABLE,
        COLUMNS,
        CHART,
        Optional.of(Instant.parse("2026-11-21T12:00:00.123456789Z")),
        7);
  }

  static QueryPage page(int number) {
    return new QueryPage("SELECT product_name, total FROM sales_data", TABLE, number, 2, 4);
  }

  /** A turn that was answered. */
  static Spoken spoken(String answerId) {
    return new Spoken(
        "pos",
        Turn.answered("revenue by product", "SELECT 1", List.of("by: product"), Relation.STARTS),
        Optional.of(answerId),
        List.of());
  }

  /** A turn that was declined, with a reading to choose. */
  static Spoken offering(String words) {
    Translated translated =
        new Translated(
            Locale.ENGLISH,
            "SELECT 1",
            List.of(ReadingPart.other(words)),
            List.of(),
            Optional.empty(),
            Relation.UNKNOWN,
            Optional.empty(),
            "a model",
            Usage.NONE,
            List.of());
    return new Spoken(
        "pos", Turn.declined("revenue"), Optional.empty(), List.of(new Offer(words, translated)));
  }
}
