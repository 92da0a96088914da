package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.Usage;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.Translation.Unreadable;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Translations of one question, made at the same time and without knowing of each other.
 *
 * @param all of those that came about, in the order of their making
 */
record Candidates(List<Translation> all) {
  private static final System.Logger LOG = System.getLogger(Candidates.class.getName());

  Candidates {
    all = List.copyOf(all);
  }

  /**
   * @throws QuaestorException of the first, when none came about
   */
  static Candidates of(Translator translator, TranslationRequest request, QuestionWatch watch) {
    Callable<Translation> one = watch.handedOn(() -> translator.translate(request));
    List<Translation> made = new ArrayList<>();
    List<QuaestorException> failures = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Translation> future :
          threads.invokeAll(Collections.nCopies(translator.candidates(), one))) {
        try {
          made.add(future.get());
        } catch (ExecutionException e) {
          QuaestorException failure = failure(e);
          LOG.log(
              System.Logger.Level.WARNING,
              "one of several translations failed: {0}",
              failure.getMessage());
          failures.add(failure);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QuaestorException(
          ErrorCode.MODEL_UNAVAILABLE, "the call to the model was stopped: ask again", e);
    }
    if (made.isEmpty()) {
      throw failures.getFirst();
    }
    return new Candidates(made);
  }

  private static QuaestorException failure(ExecutionException thrown) {
    if (thrown.getCause() instanceof QuaestorException known) {
      return known;
    }
    throw new IllegalStateException("a translator failed", thrown.getCause());
  }

  Usage usage() {
    return all.stream().map(Translation::usage).reduce(Usage.NONE, Usage::plus);
  }

  List<Translated> translated() {
    return all.stream().filter(Translated.class::isInstance).map(Translated.class::cast).toList();
  }

  List<NotUnderstood> declined() {
    return all.stream()
        .filter(NotUnderstood.class::isInstance)
        .map(NotUnderstood.class::cast)
        .toList();
  }

  /** Why there is no answer: what one of them said, with what all of them took. */
  NotUnderstood reason() {
    return declined().stream()
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(Unreadable.class::isInstance)
                    .map(Unreadable.class::cast)
                    .map(one -> new NotUnderstood(one.language(), one.reason(), List.of()))
                    .findFirst())
        .orElseThrow()
        .with(usage());
  }
}
