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
 * back, or hears that nothing was found. If it then finds nothing either, or can say nothing
 * better, that nothing was found is the answer.
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
        implements Result {
      /** The same rows, found out again with more effort. */
      Rows after(Usage whole, double translating) {
        return new Rows(translated, query, table, whole, translating, executeMillis);
      }
    }

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
    Result.Rows nothing = null;
    for (int attempt = 1; ; attempt++) {
      long start = System.nanoTime();
      Translation translation;
      try {
        translation = translator.translate(request);
      } catch (QuaestorException e) {
        if (nothing == null) {
          throw e;
        }
        // Nothing found is an answer, which a model that cannot be asked again does not take away.
        LOG.log(System.Logger.Level.WARNING, "the language model could not be asked again", e);
        return nothing;
      }
      translating += System.nanoTime() - start;
      if (translation instanceof NotUnderstood notUnderstood) {
        return new Result.None(notUnderstood);
      }
      Translated translated = (Translated) translation;
      usage = usage.plus(new Usage(translated.promptTokens(), translated.completionTokens()));
      if (nothing != null && translated.sql().equals(nothing.translated().sql())) {
        return nothing.after(usage, translating / 1e6);
      }
      boolean last = attempt >= translator.attempts();
      FailedAttempt failed;
      switch (attempt(asking, translated, usage, translating / 1e6)) {
        case Trial.Ran(Result.Rows rows) -> {
          boolean mayMend = nothing == null && !last && translator.mendsWhatFindsNothing();
          if (!mayMend || !Emptiness.isIn(rows.table())) {
            return rows;
          }
          nothing = rows;
          failed = FailedAttempt.foundNothing(translated.sql());
        }
        case Trial.Failed(FailedAttempt problem) -> failed = problem;
      }
      if (last) {
        return nothing == null
            ? new Result.None(new NotUnderstood(translated.language(), failed.problem(), List.of()))
            : nothing.after(usage, translating / 1e6);
      }
      request = request.after(failed);
    }
  }

  private sealed interface Trial {
    record Ran(Result.Rows rows) implements Trial {}

    record Failed(FailedAttempt attempt) implements Trial {}
  }

  private Trial attempt(Asking asking, Translated translated, Usage usage, double translateMillis) {
    try {
      return switch (queries.attempt(asking, translated.sql())) {
        case Attempt.Refused refused ->
            new Trial.Failed(FailedAttempt.refused(translated.sql(), refused.explanation()));
        case Attempt.Ran ran ->
            new Trial.Ran(
                new Result.Rows(
                    translated, ran.query(), ran.table(), usage, translateMillis, ran.millis()));
      };
    } catch (QuaestorException e) {
      if (e.code() == ErrorCode.QUERY_FAILED) {
        return new Trial.Failed(
            FailedAttempt.failed(translated.sql(), String.valueOf(e.getMessage())));
      }
      throw e;
    }
  }
}
