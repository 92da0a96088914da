package io.quaestor.http.fault;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who ask, and what a load balancer does for them: it looks who is ready, and takes turns.
 */
final class Balancer implements AutoCloseable {
  private static final long PAUSE_MILLIS = 200;

  private final List<ServerProcess> all;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicInteger answers = new AtomicInteger();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private volatile List<ServerProcess> ready;
  private volatile boolean stopped;

  /**
   * @param answers with status 200
   * @param failures everything else
   */
  record Count(int answers, List<String> failures) {}

  private Balancer(List<ServerProcess> all) {
    this.all = all;
    this.ready = all;
  }

  static Balancer over(List<ServerProcess> all) {
    Balancer balancer = new Balancer(all);
    var unused = balancer.threads.submit(balancer::watch);
    return balancer;
  }

  private Void watch() throws InterruptedException {
    while (!stopped) {
      ready = all.stream().filter(Balancer::isReady).toList();
      Thread.sleep(PAUSE_MILLIS);
    }
    return null;
  }

  /** So many people, each of whom asks again and again. */
  void ask(int people) {
    for (int i = 0; i < people; i++) {
      var unused = threads.submit(this::askOn);
    }
  }

  private Void askOn() throws InterruptedException {
    while (!stopped) {
      askOnce(turn.getAndIncrement());
      Thread.sleep(10);
    }
    return null;
  }

  private void askOnce(int number) throws InterruptedException {
    List<ServerProcess> those = ready;
    if (those.isEmpty()) {
      failures.add("nobody was ready");
      return;
    }
    try {
      HttpResponse<String> response =
          those.get(number % those.size()).ask("top %d products".formatted(number % 50 + 1));
      if (response.statusCode() == 200) {
        answers.incrementAndGet();
      } else {
        failures.add(response.body());
      }
    } catch (IOException e) {
      failures.add(e.toString());
    }
  }

  /** Waits until all servers are sent requests. */
  void awaitAll() throws InterruptedException {
    Waiting.until("all servers to be sent requests", () -> ready.size() == all.size());
  }

  Count stop() throws InterruptedException {
    stopped = true;
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new AssertionError("somebody still waits for an answer");
    }
    return new Count(answers.get(), List.copyOf(failures));
  }

  @Override
  public void close() {
    stopped = true;
    threads.shutdownNow();
  }

  private static boolean isReady(ServerProcess server) {
    try {
      return server.isReady();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
