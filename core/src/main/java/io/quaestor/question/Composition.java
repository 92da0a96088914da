package io.quaestor.question;

import io.quaestor.analysis.Absence;
import io.quaestor.analysis.Analyst;
import io.quaestor.analysis.Coverage;
import io.quaestor.catalog.Dataset;
import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartChooser;
import io.quaestor.question.Answer.Timing;
import io.quaestor.question.Understanding.Result;
import io.quaestor.table.MeaningGuesser;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.Translation.Shape;
import io.quaestor.translate.Translation.Translated;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes an answer of rows: the chart, the analysis and everything that is said beside them. */
final class Composition {
  private final Dataset dataset;
  private final Detective detective;

  Composition(Dataset dataset, Detective detective) {
    this.dataset = dataset;
    this.detective = detective;
  }

  /**
   * @param start the {@link System#nanoTime()} at which the question came in
   */
  Answer compose(
      Caller caller,
      Question question,
      String conversationId,
      Result.Rows rows,
      long dataVersion,
      List<String> suggestions,
      long start) {
    Translated translated = rows.translated();
    ResultTable table = rows.table();
    Shape shape = translated.shape().orElseGet(() -> guess(table, translated, question.text()));
    Chart chart =
        ChartChooser.choose(
            table, shape.columns(), shape.wanted(), shape.partsOfWhole(), shape.title());
    Optional<Absence> absence =
        translated
            .plan()
            .flatMap(
                plan ->
                    detective.explain(
                        Asking.question(caller, question.text()),
                        plan,
                        table,
                        translated.language(),
                        Duration.ofNanos((long) (rows.executeMillis() * 1e6))));
    String analysis =
        Analyst.describe(
            table,
            shape.columns(),
            shape.coverage(),
            translated.language(),
            absence,
            shape.claim());
    double total = (System.nanoTime() - start) / 1e6;
    return new Answer(
        UUID.randomUUID().toString(),
        question.text(),
        conversationId,
        dataset.name(),
        rows.query().sql(),
        table,
        chart,
        analysis,
        translated.reading(),
        translated.assumptions(),
        translated.relation(),
        translated.source(),
        false,
        dataVersion,
        rows.usage(),
        new Timing(rows.translateMillis(), rows.executeMillis(), total),
        suggestions);
  }

  /** A model says only SQL; what its columns mean is seen from their names and cells. */
  private Shape guess(ResultTable table, Translated translated, String title) {
    return new Shape(
        MeaningGuesser.guess(table, dataset, translated.language()),
        Optional.empty(),
        false,
        Coverage.PART,
        title,
        Optional.empty());
  }
}
