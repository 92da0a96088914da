package io.quaestor.question;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.Usage;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import io.quaestor.translate.lexicon.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a question to its rows: asks the translators in turn until one understands. */
final class Understanding {
  private static final System.Logger LOG = System.getLogger(Understanding.class.getName());

  private final List<Translator> translators;
  private final Trials trials;
  private final Duration time;
  private final QuestionWatch watch;

  /**
   * @param translators the first is asked first; each next one where those before declined
   * @param time for the translations of one question by one translator, all together
   */
  Understanding(
      List<Translator> translators, GuardedQueries queries, Duration time, QuestionWatch watch) {
    this.watch = watch;
    this.translators = List.copyOf(translators);
    this.trials = new Trials(queries);
    this.time = time;
  }

  /** Rows, or the reason why there are none. */
  Result understand(Caller caller, TranslationRequest request, Consumer<Step> steps) {
    Asking asking = Asking.question(caller, request.question());
    NotUnderstood first = null;
    for (Translator translator : translators) {
      Result result = askAfter(first, asking, translator, request.within(time), steps);
      if (!(result instanceof Result.None none)) {
        return result;
      }
      first = narrower(first, none.reason());
    }
    if (first == null) {
      throw new IllegalStateException("there is no translator");
    }
    return new Result.None(first);
  }

  /** Runs what was translated before. */
  Result run(
      Caller caller, TranslationRequest request, Translated translated, Consumer<Step> steps) {
    Asking asking = Asking.question(caller, request.question());
    return new Mending(trials, asking, any -> translated, steps).solve(request);
  }

  /** The words of the last translator, with those that the grammar did not understand. */
  private static NotUnderstood narrower(@Nullable NotUnderstood earlier, NotUnderstood later) {
    return earlier == null || !later.words().isEmpty()
        ? later
        : new NotUnderstood(later.language(), later.reason(), earlier.words(), later.usage());
  }

  /** A model that fails takes nothing away from what the grammar has said. */
  private Result askAfter(
      @Nullable NotUnderstood earlier,
      Asking asking,
      Translator translator,
      TranslationRequest request,
      Consumer<Step> steps) {
    Mending mending = new Mending(trials, asking, translator, steps);
    try {
      return translator.candidates() > 1
          ? new Ballot(trials, asking, translator, mending, steps, watch).solve(request)
          : mending.solve(request);
    } catch (QuaestorException e) {
      if (!e.code().isOfModel()) {
        throw e;
      }
      // Without the cause, in which services may quote what they were sent.
      LOG.log(System.Logger.Level.WARNING, "the language model failed: {0}", e.getMessage());
      return new Result.None(withoutModel(earlier, request, e, mending.usage()));
    }
  }

  private static NotUnderstood withoutModel(
      @Nullable NotUnderstood earlier,
      TranslationRequest request,
      QuaestorException failure,
      Usage usage) {
    Locale language = earlier == null ? SpokenLanguage.of(request.question()) : earlier.language();
    String said = earlier == null ? "" : earlier.reason();
    String reason =
        new Texts(Understanding.class, "messages", language)
            .say("declined.without-model", said, String.valueOf(failure.getMessage()))
            .strip();
    List<String> words = earlier == null ? List.of() : earlier.words();
    return new NotUnderstood(language, reason, words, usage);
  }
}
