package io.quaestor.benchmark.http;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Many connections to one server, each asking again as soon as it has its answer.
 *
 * @param traffic what they send
 */
public record Drive(int port, int connections, Traffic traffic) {
  /** Threads of the system are cheaper as long as they are few. */
  private static final int FEW = 128;

  /** For a while. */
  public Driven during(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    return run(call -> System.nanoTime() < end, body -> {});
  }

  /** So many calls on each connection. */
  public Driven calls(int each) throws InterruptedException {
    return run(call -> call < each, body -> {});
  }

  /**
   * So many calls on each connection, whose answers are read.
   *
   * @param bodies takes what was answered with 200; called by many threads at once, and not to be
   *     kept
   */
  public Driven calls(int each, Consumer<ByteArrayOutputStream> bodies)
      throws InterruptedException {
    return run(call -> call < each, bodies);
  }

  private Driven run(LongPredicate goesOn, Consumer<ByteArrayOutputStream> bodies)
      throws InterruptedException {
    Tally tally = new Tally();
    long start = System.nanoTime();
    try (ExecutorService threads = threads()) {
      List<Callable<Long>> callers =
          IntStream.range(0, connections)
              .<Callable<Long>>mapToObj(
                  i -> () -> new Caller(port, i, traffic, tally, bodies).call(goesOn))
              .toList();
      for (Future<Long> caller : threads.invokeAll(callers)) {
        caller.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return tally.driven((System.nanoTime() - start) / 1e9);
  }

  private ExecutorService threads() {
    return connections > FEW
        ? Executors.newVirtualThreadPerTaskExecutor()
        : Executors.newFixedThreadPool(connections);
  }
}
