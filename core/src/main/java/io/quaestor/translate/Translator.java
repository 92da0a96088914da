package io.quaestor.translate;

/** Turns a question into SQL. Safe for concurrent calls. */
public interface Translator {
  /**
   * @throws io.quaestor.error.QuaestorException when a service that the translator needs failed; a
   *     question that is not understood is no failure but {@link Translation.NotUnderstood}
   */
  Translation translate(TranslationRequest request);

  /** How often one question may be translated, counting the repairs of what failed. */
  default int attempts() {
    return 1;
  }

  /**
   * How many translations of one question are made independently, so that what most of them find is
   * the answer.
   */
  default int candidates() {
    return 1;
  }

  /** Whether it wants to hear, once a question, that its SQL ran and found nothing. */
  default boolean mendsWhatFindsNothing() {
    return false;
  }
}
