package io.quaestor.question;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.Usage;
import io.quaestor.question.Trials.Trial;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.Translation.Unreadable;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.Translator;
import io.quaestor.translate.lexicon.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One translator at work on one question: it gets the guard's or the database's words back, or
 * hears that nothing was found, as often as it may try. If it then finds nothing either, or can say
 * nothing better, that nothing was found is the answer. To be used once, by one thread.
 */
final class Mending {
  private static final System.Logger LOG = System.getLogger(Mending.class.getName());

  private final Trials trials;
  private final Asking asking;
  private final Translator translator;
  private final Consumer<Step> steps;
  private Usage usage = Usage.NONE;
  private long translating;
  private int tries;
  private Result.@Nullable Rows nothing;

  Mending(Trials trials, Asking asking, Translator translator, Consumer<Step> steps) {
    this.trials = trials;
    this.asking = asking;
    this.translator = translator;
    this.steps = steps;
  }

  /**
   * Goes on where others tried before.
   *
   * @param spent by them
   * @param nanos that their translations took
   */
  Mending after(Usage spent, long nanos) {
    usage = spent;
    translating = nanos;
    tries = 1;
    return this;
  }

  /** What the translator has taken so far, also where it failed in the end. */
  Usage usage() {
    return usage;
  }

  /**
   * @throws QuaestorException of a model that could not be asked, and what a run throws
   */
  Result solve(TranslationRequest request) {
    tries++;
    long start = System.nanoTime();
    Translation translation;
    try {
      translation = translator.translate(request);
    } catch (QuaestorException e) {
      if (nothing == null || !e.code().isOfModel()) {
        throw e;
      }
      // Nothing found is an answer, which a model that cannot be asked again does not take away.
      LOG.log(
          System.Logger.Level.WARNING,
          "the language model could not be asked again: {0}",
          e.getMessage());
      return nothing;
    }
    translating += System.nanoTime() - start;
    usage = usage.plus(translation.usage());
    return switch (translation) {
      case NotUnderstood reason -> new Result.None(reason.with(usage));
      case Unreadable reply -> unreadable(request, reply);
      case Translated translated -> tried(request, translated);
    };
  }

  private Result unreadable(TranslationRequest request, Unreadable reply) {
    if (nothing != null) {
      return nothingAtAll(nothing);
    }
    return isLast()
        ? new Result.None(new NotUnderstood(reply.language(), reply.reason(), List.of(), usage))
        : solve(request.after(FailedAttempt.unreadable()));
  }

  private Result tried(TranslationRequest request, Translated translated) {
    if (nothing != null && translated.sql().equals(nothing.translated().sql())) {
      return nothingAtAll(nothing);
    }
    steps.accept(
        new Step.Understood(translated.source(), translated.reading(), translated.assumptions()));
    return switch (trials.of(
        asking, translated, query -> steps.accept(new Step.Checked(query.sql())))) {
      case Trial.Ran ran -> ran(request, ran);
      case Trial.Failed failed -> failed(request, failed);
    };
  }

  private Result ran(TranslationRequest request, Trial.Ran ran) {
    Effort effort =
        new Effort(usage, translating / 1e6, ran.millis(), tries, 1, 1, request.until());
    Result.Rows rows = new Result.Rows(ran.translated(), ran.query(), ran.table(), effort);
    boolean mayMend = nothing == null && !isLast() && translator.mendsWhatFindsNothing();
    if (!mayMend || !Emptiness.isIn(rows.table())) {
      return rows;
    }
    nothing = rows;
    return solve(request.after(FailedAttempt.foundNothing(ran.translated().sql())));
  }

  private Result failed(TranslationRequest request, Trial.Failed failed) {
    if (!isLast()) {
      return solve(request.after(failed.attempt()));
    }
    return nothing == null ? new Result.None(because(failed)) : nothingAtAll(nothing);
  }

  /** The guard and the database speak to whoever wrote the SQL; a person has to be told whose. */
  private NotUnderstood because(Trial.Failed failed) {
    Locale language = failed.translated().language();
    String reason =
        new Texts(Mending.class, "messages", language)
            .say("declined.sql", failed.attempt().problem());
    return new NotUnderstood(language, reason, List.of(), usage);
  }

  private Result nothingAtAll(Result.Rows rows) {
    return rows.with(rows.effort().after(usage, translating / 1e6));
  }

  private boolean isLast() {
    return tries >= translator.attempts();
  }
}
