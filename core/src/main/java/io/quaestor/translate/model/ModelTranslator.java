package io.quaestor.translate.model;

import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks a language model for the SQL, and once more with the reason when what it said did not do.
 */
public final class ModelTranslator implements Translator {
  private static final int CALLS = 2;

  private final LanguageModel model;
  private final Prompt prompt;
  private final Duration timeout;

  /**
   * @param timeout for one call of the model
   */
  public ModelTranslator(LanguageModel model, Prompt prompt, Duration timeout) {
    this.model = model;
    this.prompt = prompt;
    this.timeout = timeout;
  }

  @Override
  public int attempts() {
    return CALLS;
  }

  @Override
  public boolean mendsWhatFindsNothing() {
    return true;
  }

  @Override
  public Translation translate(TranslationRequest request) {
    ModelReply reply = model.complete(prompt.request(request, timeout));
    Locale language = SpokenLanguage.of(request.question());
    return switch (AnswerReader.read(reply.text())) {
      case ModelAnswer.Sql sql ->
          new Translation.Translated(
              language,
              sql.sql(),
              sql.reading(),
              sql.assumptions(),
              Optional.empty(),
              Translation.Relation.UNKNOWN,
              Optional.empty(),
              model.name(),
              reply.promptTokens(),
              reply.completionTokens());
      case ModelAnswer.Decline decline ->
          new Translation.NotUnderstood(language, decline.reason(), List.of());
      case ModelAnswer.Nonsense any ->
          new Translation.NotUnderstood(language, ModelAnswer.nonsense(language), List.of());
    };
  }
}
