package io.quaestor.question;

import io.quaestor.analysis.Absence;
import io.quaestor.analysis.Analyst;
import io.quaestor.analysis.Coverage;
import io.quaestor.catalog.Dataset;
import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartChooser;
import io.quaestor.question.Answer.Provenance;
import io.quaestor.question.Answer.Timing;
import io.quaestor.question.Writing.Written;
import io.quaestor.table.MeaningGuesser;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.Translation.Shape;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Makes an answer of rows: the chart, the analysis and everything that is said beside them. */
final class Composition {
  private final Dataset dataset;
  private final Detective detective;
  private final Writing writing;
  private final Suggestions suggestions;
  private final QuestionWatch watch;

  Composition(
      Dataset dataset,
      Detective detective,
      Writing writing,
      Suggestions suggestions,
      QuestionWatch watch) {
    this.watch = watch;
    this.writing = writing;
    this.suggestions = suggestions;
    this.dataset = dataset;
    this.detective = detective;
  }

  Answer compose(
      Errand errand, TranslationRequest request, Result.Rows rows, Confidence confidence) {
    Translated translated = rows.translated();
    ResultTable table = rows.table();
    errand.steps().accept(new Step.Found(table));
    Question question = errand.question();
    Shape shape = translated.shape().orElseGet(() -> guess(table, translated, question.text()));
    Chart chart =
        watch.during(
            QuestionWatch.Part.CHART,
            () ->
                ChartChooser.choose(
                    table, shape.columns(), shape.wanted(), shape.partsOfWhole(), shape.title()));
    errand.steps().accept(new Step.Drawn(chart));
    Written written = watch.during(QuestionWatch.Part.ANALYSIS, () -> analyse(errand, rows, shape));
    errand.steps().accept(new Step.Written(written.text()));
    Effort effort = rows.effort();
    return new Answer(
        UUID.randomUUID().toString(),
        question.text(),
        errand.conversationId(),
        dataset.name(),
        translated.language(),
        rows.query().sql(),
        table,
        shape.columns(),
        chart,
        written.text(),
        translated.parts(),
        translated.assumptions(),
        translated.relation(),
        new Provenance(
            translated.source(),
            confidence,
            false,
            request.profile().dataVersion(),
            effort.usage().plus(written.usage()),
            new Timing(effort.translateMillis(), effort.executeMillis(), errand.millis())),
        suggestions.near(errand.text(), translated.language()));
  }

  private Written analyse(Errand errand, Result.Rows rows, Shape shape) {
    Translated translated = rows.translated();
    ResultTable table = rows.table();
    Optional<Absence> absence =
        translated
            .plan()
            .flatMap(
                plan ->
                    detective.explain(
                        Asking.question(errand.caller(), errand.question().text()),
                        plan,
                        table,
                        translated.language(),
                        Duration.ofNanos((long) (rows.effort().executeMillis() * 1e6))));
    String analysis =
        Analyst.describe(
            table,
            shape.columns(),
            shape.coverage(),
            translated.language(),
            absence,
            shape.claim());
    return writing.write(errand.text(), rows, shape, analysis);
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
