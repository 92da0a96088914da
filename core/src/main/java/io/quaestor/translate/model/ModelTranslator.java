package io.quaestor.translate.model;

import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
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
  private final int candidates;

  /**
   * @param candidates as {@link #candidates()}, from 1 on
   */
  public ModelTranslator(LanguageModel model, Prompt prompt, int candidates) {
    this.model = model;
    this.prompt = prompt;
    this.candidates = candidates;
  }

  @Override
  public int attempts() {
    return CALLS;
  }

  @Override
  public int candidates() {
    return candidates;
  }

  @Override
  public boolean mendsWhatFindsNothing() {
    return true;
  }

  @Override
  public Translation translate(TranslationRequest request) {
    ModelRequest asked = prompt.request(request);
    ModelReply reply = model.complete(candidates > 1 ? asked.oneOfSeveral() : asked);
    Locale language = SpokenLanguage.of(request.question());
    return switch (AnswerReader.read(reply.text())) {
      case ModelAnswer.Sql sql ->
          new Translation.Translated(
              language,
              sql.sql(),
              ReadingPart.others(sql.reading()),
              sql.assumptions(),
              Optional.empty(),
              Translation.Relation.UNKNOWN,
              Optional.empty(),
              model.name(),
              reply.usage(),
              sql.others());
      case ModelAnswer.Decline decline ->
          new Translation.NotUnderstood(language, decline.reason(), List.of(), reply.usage());
      case ModelAnswer.Nonsense any ->
          new Translation.Unreadable(language, ModelAnswer.nonsense(language), reply.usage());
    };
  }
}
