package io.quaestor.sql;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work on a thread of its own, whose stack is large enough for the deepest text that {@link
 * Bounds} lets through, whatever stack the caller has left.
 */
final class BoundedThread {
  private static final long STACK_BYTES = 16L << 20;

  private BoundedThread() {}

  /**
   * @param stop makes the work end when its time is up, together with an interrupt of its thread
   * @throws TimeoutException when {@code limit} has passed
   * @throws ExecutionException with what the work threw, errors included
   * @throws InterruptedException when the caller was interrupted
   */
  static <T> T run(Supplier<T> work, Runnable stop, Duration limit)
      throws TimeoutException, ExecutionException, InterruptedException {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> complete(result, work), "sql-check", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | InterruptedException e) {
      stop.run();
      thread.interrupt();
      throw e;
    }
  }

  private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      result.completeExceptionally(e);
    }
  }
}
