package io.quaestor.translate;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first needed, once, so that a start need not wait for it. What
 * making it throws is thrown to whoever asks, and the next one tries again. Safe for concurrent
 * calls.
 */
public final class FirstUse<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable T made;

  public FirstUse(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private T make() {
    making.lock();
    try {
      T known = made;
      if (known == null) {
        known = maker.get();
        made = known;
      }
      return known;
    } finally {
      making.unlock();
    }
  }
}
