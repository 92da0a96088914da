package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Answer.Usage;
import io.quaestor.question.GuardedQueries.Attempt;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.Translator;
import io.quaestor.translate.lexicon.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a question to its rows: asks the translators in turn, has the guard check what they made
 * and the repository run it. A translator that can repair gets the guard's or the database's words
 * back.
 */
final class Understanding {
  private static final System.Logger LOG = System.getLogger(Understanding.class.getName());

  private final List<Translator> translators;
  private final GuardedQueries queries;

  /**
   * @param translators the first is asked first; each next one where those before declined
   */
  Understanding(List<Translator> translators, GuardedQueries queries) {
    this.translators = List.copyOf(translators);
    this.queries = queries;
  }

  /** Rows, or the reason why there are none. */
  sealed interface Result {
    record Rows(
        Translated translated,
        ValidatedQuery query,
        ResultTable table,
        Usage usage,
        double translateMillis,
        double executeMillis)
        implements Result {}

    record None(NotUnderstood reason) implements Result {}
  }

  Result understand(Caller caller, TranslationRequest request) {
    Asking asking = Asking.question(caller, request.question());
    NotUnderstood first = null;
    for (Translator translator : translators) {
      switch (askAfter(first, asking, translator, request)) {
        case Result.Rows rows -> {
          return rows;
        }
        case Result.None none -> first = narrower(first, none.reason());
      }
    }
    if (first == null) {
      throw new IllegalStateException("there is no translator");
    }
    return new Result.None(first);
  }

  /** The words of the last translator, with those that the grammar did not understand. */
  private static NotUnderstood narrower(@Nullable NotUnderstood earlier, NotUnderstood later) {
    return earlier == null || !later.words().isEmpty()
        ? later
        : new NotUnderstood(later.language(), later.reason(), earlier.words());
  }

  /** Where the grammar has declined, a model that fails takes nothing away from that. */
  private Result askAfter(
      @Nullable NotUnderstood earlier,
      Asking asking,
      Translator translator,
      TranslationRequest question) {
    try {
      return ask(asking, translator, question);
    } catch (QuaestorException e) {
      if (earlier == null || !e.code().isOfModel()) {
        throw e;
      }
      LOG.log(System.Logger.Level.WARNING, "the language model could not be asked", e);
      String reason =
          new Texts(Understanding.class, "messages", earlier.language())
              .say("declined.without-model", earlier.reason(), String.valueOf(e.getMessage()));
      return new Result.None(new NotUnderstood(earlier.language(), reason, earlier.words()));
    }
  }

  private Result ask(Asking asking, Translator translator, TranslationRequest question) {
    TranslationRequest request = question;
    Usage usage = Usage.NONE;
    long translating = 0;
    for (int attempt = 1; ; attempt++) {
      long start = System.nanoTime();
      Translation translation = translator.translate(request);
      translating += System.nanoTime() - start;
      if (translation instanceof NotUnderstood notUnderstood) {
        return new Result.None(notUnderstood);
      }
      Translated translated = (Translated) translation;
      usage = usage.plus(new Usage(translated.promptTokens(), translated.completionTokens()));
      Trial trial = attempt(asking, translated, usage, translating / 1e6);
      if (trial.rows() != null) {
        return trial.rows();
      }
      if (attempt >= translator.attempts()) {
        return new Result.None(
            new NotUnderstood(translated.language(), trial.problem(), List.of()));
      }
      request = request.after(new FailedAttempt(translated.sql(), trial.problem()));
    }
  }

  /** Either rows, or what is wrong in the guard's or the database's words. */
  private record Trial(@Nullable Result rows, String problem) {}

  private Trial attempt(Asking asking, Translated translated, Usage usage, double translateMillis) {
    try {
      return switch (queries.attempt(asking, translated.sql())) {
        case Attempt.Refused refused -> new Trial(null, refused.explanation());
        case Attempt.Ran ran ->
            new Trial(
                new Result.Rows(
                    translated, ran.query(), ran.table(), usage, translateMillis, ran.millis()),
                "");
      };
    } catch (QuaestorException e) {
      if (e.code() == ErrorCode.QUERY_FAILED) {
        return new Trial(null, String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }
}
