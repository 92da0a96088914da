package io.quaestor.question;

import io.quaestor.error.QuaestorException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Lets those who ask for the same at the same time wait for one run, as when all who look at a
 * report ask anew after a load. Thread-safe.
 */
public final class RunsAtOnce<T> {
  private final ConcurrentMap<String, CompletableFuture<T>> running = new ConcurrentHashMap<>();

  /**
   * @param key what tells one result from another
   * @throws QuaestorException what {@code run} throws, in whichever thread it runs
   */
  public T one(String key, Supplier<T> run) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> other = running.putIfAbsent(key, mine);
    return other == null ? lead(key, mine, run) : follow(other);
  }

  private T lead(String key, CompletableFuture<T> mine, Supplier<T> run) {
    try {
      T result = run.get();
      mine.complete(result);
      return result;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      running.remove(key);
    }
  }

  private T follow(CompletableFuture<T> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof QuaestorException refused) {
        throw refused;
      }
      throw e;
    }
  }
}
