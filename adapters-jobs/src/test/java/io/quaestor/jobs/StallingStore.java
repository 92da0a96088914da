package io.quaestor.jobs;

import io.quaestor.port.SalesStore;
import io.quaestor.port.SalesTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A store in which loads stand still in the middle, until they may go on or their thread is
 * interrupted.
 *
 * @param closed whether loads stand still
 * @param standing how many have come to stand
 */
record StallingStore(SalesStore store, AtomicBoolean closed, AtomicInteger standing)
    implements SalesStore {
  private static final int MIDDLE = 5_000;

  static StallingStore over(SalesStore store) {
    return new StallingStore(store, new AtomicBoolean(), new AtomicInteger());
  }

  @Override
  public <T> Written<T> commit(Work<T> work) {
    return store.commit(transaction -> work.in(stalling(transaction)));
  }

  private SalesTransaction stalling(SalesTransaction transaction) {
    AtomicInteger rows = new AtomicInteger();
    return (SalesTransaction)
        Proxy.newProxyInstance(
            StallingStore.class.getClassLoader(),
            new Class<?>[] {SalesTransaction.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("add") && rows.incrementAndGet() == MIDDLE) {
                stand();
              }
              try {
                return method.invoke(transaction, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void stand() {
    if (closed.get()) {
      standing.incrementAndGet();
    }
    while (closed.get() && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }
}
