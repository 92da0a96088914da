package io.quaestor.translate.values;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of values by their numbers. Immutable; two sets are never compared. */
public final class Ids {
  public static final Ids NONE = new Ids(new int[0]);

  private final int[] sorted;

  private Ids(int[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @param sorted in ascending order, none twice; kept, not copied
   */
  static Ids of(int[] sorted) {
    return new Ids(sorted);
  }

  /** What is in any of many sets. */
  public static Ids all(Collection<Ids> sets) {
    return new Ids(sets.stream().flatMapToInt(Ids::stream).sorted().distinct().toArray());
  }

  public int size() {
    return sorted.length;
  }

  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /** The lowest one of a set that is not empty. */
  public int first() {
    return sorted[0];
  }

  /** In ascending order. */
  public IntStream stream() {
    return Arrays.stream(sorted);
  }

  public Ids where(IntPredicate holds) {
    return new Ids(stream().filter(holds).toArray());
  }

  /** What is in both; each of the smaller set is searched in the larger one, from the last on. */
  public Ids common(Ids other) {
    Ids small = sorted.length <= other.sorted.length ? this : other;
    int[] large = (small == this ? other : this).sorted;
    int[] both = new int[small.sorted.length];
    int count = 0;
    int from = 0;
    for (int id : small.sorted) {
      int step = 1;
      while (from + step < large.length && large[from + step] < id) {
        step *= 2;
      }
      int end = Math.min(from + step + 1, large.length);
      int place = Arrays.binarySearch(large, from + step / 2, end, id);
      if (place >= 0) {
        both[count++] = id;
      }
      from = place >= 0 ? place + 1 : -place - 1;
    }
    return count == both.length ? small : new Ids(Arrays.copyOf(both, count));
  }

  /** What is in either. */
  public Ids united(Ids other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    int[] others = other.sorted;
    int[] all = new int[sorted.length + others.length];
    int i = 0;
    int j = 0;
    int count = 0;
    while (i < sorted.length || j < others.length) {
      if (j == others.length || (i < sorted.length && sorted[i] < others[j])) {
        all[count++] = sorted[i++];
      } else {
        if (i < sorted.length && sorted[i] == others[j]) {
          i++;
        }
        all[count++] = others[j++];
      }
    }
    return new Ids(Arrays.copyOf(all, count));
  }

  /** Those from {@code first} to before {@code end}. */
  Ids within(int first, int end) {
    int from = place(first);
    int to = place(end);
    return from == 0 && to == sorted.length ? this : new Ids(Arrays.copyOfRange(sorted, from, to));
  }

  private int place(int id) {
    int place = Arrays.binarySearch(sorted, id);
    return place >= 0 ? place : -place - 1;
  }
}
