package io.quaestor.question;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.ResultCache;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Answers that were given before, or that somebody else is just about to get. */
final class KeptAnswers {
  private final ResultCache<Answer> cache;
  private final RunsAtOnce<Optional<Answer>> runs = new RunsAtOnce<>();

  KeptAnswers(ResultCache<Answer> cache) {
    this.cache = cache;
  }

  /**
   * @param key what tells one question, and what it is asked of, from another
   * @param find what to do where there is nothing to give again
   * @throws QuaestorException what {@code find} throws, for whomever it does
   */
  Reply reply(Errand errand, String key, Supplier<Reply> find) {
    return cache
        .find(key)
        .map(answer -> Reply.of(errand.replay(answer)))
        .orElseGet(() -> found(errand, key, find));
  }

  private Reply found(Errand errand, String key, Supplier<Reply> find) {
    AtomicReference<Reply> own = new AtomicReference<>();
    Optional<Answer> found =
        runs.one(
            key,
            () -> {
              Reply reply = find.get();
              own.set(reply);
              reply.forOthers().ifPresent(answer -> cache.keep(key, answer));
              return reply.forOthers();
            });
    return own.get() != null
        ? own.get()
        : found.map(answer -> Reply.of(errand.replay(answer))).orElseGet(find);
  }
}
