package io.quaestor.report;

import io.quaestor.catalog.Dataset;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.values.DateSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the days that a question names, if it names nothing else. */
record NamedDays(Dataset dataset, Translator grammar) {

  /**
   * @param text as "in October" or "del mes pasado"
   */
  Optional<DateSpan> in(String text, Locale language, TranslationRequest of) {
    // Days mean something to the grammar when something is asked of them.
    return dataset.metrics().stream()
        .flatMap(metric -> metric.words().in(language).stream())
        .findFirst()
        .flatMap(
            measure ->
                plan(measure, of)
                    .flatMap(
                        without ->
                            plan(measure + " " + text, of).flatMap(with -> added(without, with))));
  }

  private Optional<QueryPlan> plan(String question, TranslationRequest of) {
    return grammar.translate(new TranslationRequest(question, List.of(), of.profile(), List.of()))
            instanceof Translated translated
        ? translated.plan()
        : Optional.empty();
  }

  /** The one stretch of days that a plan has and another has not, the rest being the same. */
  private static Optional<DateSpan> added(QueryPlan without, QueryPlan with) {
    return with.filters().size() == 1
            && with.filters().getFirst() instanceof Filter.Days days
            && days.spans().size() == 1
            && with.ofAllRows().equals(without)
        ? Optional.of(days.spans().getFirst())
        : Optional.empty();
  }
}
