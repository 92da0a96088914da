package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks a language model for the SQL, and again with the reason when what it said did not do. */
public final class ModelTranslator implements Translator {
  /** A model is shown no more turns of a conversation than these, the last ones. */
  private static final int MOST_TURNS = 6;

  private static final int REPAIRS = 2;

  private final LanguageModel model;
  private final Prompt prompt;
  private final Duration timeout;

  /**
   * @param timeout for one call of the model
   */
  public ModelTranslator(LanguageModel model, Dataset dataset, Dialect dialect, Duration timeout) {
    this.model = model;
    this.prompt = new Prompt(dataset, dialect);
    this.timeout = timeout;
  }

  @Override
  public int attempts() {
    return 1 + REPAIRS;
  }

  @Override
  public Translation translate(TranslationRequest request) {
    ModelReply reply =
        model.complete(
            new ModelRequest(
                prompt.system(request.profile()),
                turns(request),
                new AnswerSchema("sql_answer", ModelAnswer.SCHEMA),
                timeout));
    Locale language = SpokenLanguage.of(request.question());
    return switch (ModelAnswer.read(reply.text())) {
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

  /** The conversation, then the question, then each failed attempt with what was wrong. */
  private List<Turn> turns(TranslationRequest request) {
    List<Turn> turns = new ArrayList<>();
    List<TranslationRequest.Turn> all = request.earlier();
    for (TranslationRequest.Turn earlier :
        all.subList(Math.max(0, all.size() - MOST_TURNS), all.size())) {
      earlier
          .sql()
          .ifPresent(
              sql -> {
                turns.add(new Turn(Speaker.USER, Prompt.fenced(earlier.question())));
                turns.add(new Turn(Speaker.MODEL, ModelAnswer.write(sql)));
              });
    }
    turns.add(new Turn(Speaker.USER, prompt.question(request)));
    for (TranslationRequest.FailedAttempt failed : request.failed()) {
      turns.add(new Turn(Speaker.MODEL, ModelAnswer.write(failed.sql())));
      turns.add(new Turn(Speaker.USER, Prompt.repair(failed.problem())));
    }
    return turns;
  }
}
