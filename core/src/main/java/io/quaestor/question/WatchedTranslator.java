package io.quaestor.question;

import io.quaestor.translate.Translation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;

/**
 * A translator whose every translation somebody measures.
 *
 * @param part which of a question's parts it is
 */
record WatchedTranslator(Translator translator, QuestionWatch.Part part, QuestionWatch watch)
    implements Translator {
  @Override
  public Translation translate(TranslationRequest request) {
    return watch.during(part, () -> translator.translate(request));
  }

  @Override
  public int attempts() {
    return translator.attempts();
  }

  @Override
  public int candidates() {
    return translator.candidates();
  }

  @Override
  public boolean mendsWhatFindsNothing() {
    return translator.mendsWhatFindsNothing();
  }
}
