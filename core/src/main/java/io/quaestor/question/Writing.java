package io.quaestor.question;

import io.quaestor.analysis.prose.Prose;
import io.quaestor.analysis.prose.ProseAnalyst;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.Usage;
import io.quaestor.question.Result.Rows;
import io.quaestor.translate.Translation.Shape;
import java.util.Optional;

/**
 * Has a model describe the rows of an answer that it translated, where it may be told rows and a
 * call is left; what of that cannot be proved is dropped. Otherwise, and where nothing is left, the
 * analysis that was computed stands.
 */
final class Writing {
  private static final System.Logger LOG = System.getLogger(Writing.class.getName());

  /** Of one question, translation included. */
  private static final int MOST_CALLS = 2;

  private final Optional<ProseAnalyst> analyst;

  /**
   * @param analyst none where no model may be told rows
   */
  Writing(Optional<ProseAnalyst> analyst) {
    this.analyst = analyst;
  }

  /**
   * @param usage of the writing alone
   */
  record Written(String text, Usage usage) {}

  Written write(String question, Rows rows, Shape shape, String computed) {
    Effort effort = rows.effort();
    boolean may = effort.isOfModel() && effort.usage().calls() < MOST_CALLS;
    return analyst
        .filter(any -> may && effort.until().left().isPositive())
        .flatMap(writer -> describe(writer, question, rows, shape))
        .map(prose -> new Written(prose.isEmpty() ? computed : prose.text(), prose.usage()))
        .orElseGet(() -> new Written(computed, Usage.NONE));
  }

  private static Optional<Prose> describe(
      ProseAnalyst writer, String question, Rows rows, Shape shape) {
    try {
      return writer.describe(
          question,
          rows.query().sql(),
          rows.table(),
          shape.columns(),
          rows.translated().language(),
          rows.effort().until().left());
    } catch (QuaestorException e) {
      if (!e.code().isOfModel()) {
        throw e;
      }
      // The rows are there, and so is an analysis of them.
      LOG.log(
          System.Logger.Level.WARNING,
          "the language model could not describe the rows: {0}",
          e.getMessage());
      return Optional.empty();
    }
  }
}
