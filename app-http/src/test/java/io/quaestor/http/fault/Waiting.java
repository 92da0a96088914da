package io.quaestor.http.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes do. */
final class Waiting {
  static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Waiting() {}

  /**
   * @param condition a server that is on its way up or down may not answer yet
   */
  static void until(String what, Callable<Boolean> condition) throws InterruptedException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < PATIENCE.toNanos()) {
      if (holds(what, condition)) {
        return;
      }
      Thread.sleep(PAUSE);
    }
    throw new AssertionError("waited in vain for " + what);
  }

  private static boolean holds(String what, Callable<Boolean> condition)
      throws InterruptedException {
    try {
      return condition.call();
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("waiting for " + what, e);
    }
  }
}
