package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.server.ServerUnderTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks at a server's memory many times a second until it is closed. */
final class ResidentMemory implements AutoCloseable {
  private static final int PAUSE_MILLIS = 50;

  private final List<Double> megabytes = new CopyOnWriteArrayList<>();
  private final Thread thread;

  private ResidentMemory(ServerUnderTest server) {
    this.thread = Thread.ofPlatform().daemon().unstarted(() -> look(server));
  }

  static ResidentMemory watch(ServerUnderTest server) {
    ResidentMemory memory = new ResidentMemory(server);
    memory.thread.start();
    return memory;
  }

  /** What was seen so far, in MB, in the order of time. */
  record Quarters(List<Double> megabytes) {
    /**
     * @param quarter from 0 to 3
     */
    double most(int quarter) {
      int size = megabytes.size();
      int from = Math.min(size * quarter / 4, size - 1);
      int to = Math.max(size * (quarter + 1) / 4, from + 1);
      return megabytes.subList(from, to).stream().max(Double::compare).orElseThrow();
    }
  }

  Quarters quarters() {
    return new Quarters(List.copyOf(megabytes));
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void look(ServerUnderTest server) {
    try {
      while (true) {
        megabytes.add(Figures.megabytes(server.vitals().residentBytes()));
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      // It is closed.
      Thread.currentThread().interrupt();
    }
  }
}
