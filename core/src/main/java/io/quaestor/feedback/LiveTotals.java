package io.quaestor.feedback;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The totals as of a data version, moved on by the changes that this process hears of, in the order
 * of their versions, whatever order they come in. Thread-safe.
 */
final class LiveTotals {
  /** Changes that wait for an earlier one. When there are more, it was not this process's. */
  private static final int MOST_WAITING = 100;

  private final ReentrantLock turn = new ReentrantLock();
  private final Condition movedOn = turn.newCondition();
  private final NavigableMap<Long, CategoryTotals> waiting = new TreeMap<>();
  private CategoryTotals totals = new CategoryTotals();

  /** Everything up to it is in the totals; below all versions as long as nothing was read. */
  private long version = -1;

  /** Whether nothing beyond the version is in the totals, so that the next change may be added. */
  private boolean exact;

  /**
   * The figures, if they hold everything up to a version.
   *
   * @param patience how long to wait for changes whose writer has committed but not told yet
   */
  Optional<Feedback> upTo(long wanted, Duration patience) {
    turn.lock();
    try {
      long left = patience.toNanos();
      while (version < wanted && exact && left > 0) {
        left = movedOn.awaitNanos(left);
      }
      return version < wanted ? Optional.empty() : Optional.of(figures());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      turn.unlock();
    }
  }

  /** Takes a change that was made in this process; it may come late and twice as well as early. */
  void add(long made, CategoryTotals change) {
    turn.lock();
    try {
      waiting.put(made, change);
      moveOn();
      if (waiting.size() > MOST_WAITING) {
        waiting.clear();
      }
    } finally {
      turn.unlock();
    }
  }

  /**
   * Takes what was read from the database, unless changes have brought the totals as far meanwhile.
   *
   * @param upTo a version that what was read holds at least
   * @param exactly whether it holds no more than that
   */
  Feedback replace(CategoryTotals read, long upTo, boolean exactly) {
    turn.lock();
    try {
      if (!exact || version < upTo) {
        totals = read;
        version = upTo;
        exact = exactly;
      }
      moveOn();
      return figures();
    } finally {
      turn.unlock();
    }
  }

  private void moveOn() {
    if (!exact) {
      return;
    }
    waiting.headMap(version, true).clear();
    Map.Entry<Long, CategoryTotals> next = waiting.firstEntry();
    while (next != null && next.getKey() == version + 1) {
      waiting.pollFirstEntry();
      totals.addAll(next.getValue());
      version++;
      next = waiting.firstEntry();
    }
    exact = !totals.overflows();
    movedOn.signalAll();
  }

  private Feedback figures() {
    return Feedback.of(totals.mostFrequent(Feedback.MOST_CATEGORIES), version);
  }
}
