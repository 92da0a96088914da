package io.quaestor.question;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Calls on threads of their own. */
final class Tasks {
  private Tasks() {}

  static <T> FutureTask<T> started(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread.startVirtualThread(task);
    return task;
  }

  /** Started, and known to wait for something. */
  static <T> FutureTask<T> waiting(Callable<T> call) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = Thread.startVirtualThread(task);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.sleep(Duration.ofMillis(1));
    }
    return task;
  }
}
