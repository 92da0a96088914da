package io.quaestor.sql;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work on a thread whose stack is large enough for the deepest text that {@link Bounds} lets
 * through, whatever stack the caller has left. Threads wait a while for the next work, because a
 * new one costs more than reading a usual text.
 */
final class BoundedThread {
  private static final long STACK_BYTES = 16L << 20;
  private static final int IDLE_SECONDS = 10;

  /** As many as are needed; who may ask is decided elsewhere. */
  private static final ThreadPoolExecutor THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          BoundedThread::thread);

  private BoundedThread() {}

  /**
   * @param stop makes the work end when its time is up, together with an interrupt of its thread
   * @throws TimeoutException when {@code limit} has passed
   * @throws ExecutionException with what the work threw, errors included
   * @throws InterruptedException when the caller was interrupted
   */
  static <T> T run(Callable<T> work, Runnable stop, Duration limit)
      throws TimeoutException, ExecutionException, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Future<T> result = THREADS.submit(work);
    try {
      return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | InterruptedException e) {
      stop.run();
      result.cancel(true);
      throw e;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "sql-check", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
