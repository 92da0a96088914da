package io.quaestor.contract.db;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Things that are done at the same time. */
final class Together {
  private Together() {}

  interface Task<T> {
    /**
     * @param number of the thread, from 0
     */
    T run(int number) throws Exception;
  }

  /**
   * Runs a task in several threads that start together.
   *
   * @return what came out, in the order of the threads
   */
  static <T> List<T> atOnce(int threads, Task<T> task) throws Exception {
    CyclicBarrier start = new CyclicBarrier(threads);
    List<Future<T>> futures = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        int number = i;
        futures.add(
            executor.submit(
                () -> {
                  start.await();
                  return task.run(number);
                }));
      }
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
