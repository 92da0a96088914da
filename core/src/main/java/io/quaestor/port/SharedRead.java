package io.quaestor.port;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Reads a number for many callers at once. While one read runs, all who come wait for the next one,
 * which begins after they came: nobody gets a number that is older than the call. Safe for
 * concurrent calls.
 */
public final class SharedRead {
  private final LongSupplier source;
  private final ReentrantLock reading = new ReentrantLock();

  /** The read that has not begun and may still be joined. */
  private final AtomicReference<CompletableFuture<Long>> next = new AtomicReference<>();

  /**
   * @param source never called twice at the same time
   */
  public SharedRead(LongSupplier source) {
    this.source = source;
  }

  /** What the source gives; throws what it throws. */
  public long value() {
    CompletableFuture<Long> own = new CompletableFuture<>();
    CompletableFuture<Long> joined = next.compareAndExchange(null, own);
    if (joined != null) {
      return result(joined);
    }
    reading.lock();
    try {
      next.set(null);
      return read(own);
    } finally {
      reading.unlock();
    }
  }

  private long read(CompletableFuture<Long> waiting) {
    try {
      long value = source.getAsLong();
      waiting.complete(value);
      return value;
    } catch (RuntimeException | Error e) {
      waiting.completeExceptionally(e);
      throw e;
    }
  }

  private static long result(CompletableFuture<Long> read) {
    try {
      return read.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }
}
