package io.quaestor.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many connections at once, each asking again as soon as it has its answer. */
final class Rush {
  private final ServerUnderTest server;
  private final int connections;
  private final int callsOfEach;

  Rush(ServerUnderTest server, int connections, int callsOfEach) {
    this.server = server;
    this.connections = connections;
    this.callsOfEach = callsOfEach;
  }

  /**
   * How long the calls took.
   *
   * @param millis from the shortest on
   * @param inVain how many had no answer
   */
  record Times(List<Double> millis, int inVain) {
    Times {
      millis = List.copyOf(millis);
    }

    double percentile(int percent) {
      return millis.get((millis.size() * percent - 1) / 100);
    }

    @Override
    public String toString() {
      return String.format(
              Locale.ROOT, "%8.1f %8.1f %8.1f", percentile(50), percentile(95), millis.getLast())
          + (inVain == 0 ? "" : " (" + inVain + " ran out of time)");
    }
  }

  /**
   * @param path what to ask for next
   */
  Times run(Function<Random, String> path) throws InterruptedException {
    AtomicInteger inVain = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      var calls =
          threads.invokeAll(
              IntStream.range(0, connections)
                  .<Callable<List<Double>>>mapToObj(i -> () -> one(path, new Random(i), inVain))
                  .toList());
      return new Times(calls.stream().flatMap(Rush::times).sorted().toList(), inVain.get());
    }
  }

  private static Stream<Double> times(Future<List<Double>> call) {
    try {
      return call.get().stream();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<Double> one(Function<Random, String> path, Random dice, AtomicInteger inVain)
      throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = 0; i < callsOfEach; i++) {
        String next = path.apply(dice);
        long start = System.nanoTime();
        if (!server.answers(client, next)) {
          inVain.incrementAndGet();
        }
        millis.add((System.nanoTime() - start) / 1e6);
      }
    }
    return millis;
  }
}
