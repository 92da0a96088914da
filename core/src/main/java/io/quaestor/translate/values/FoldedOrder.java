package io.quaestor.translate.values;

import io.quaestor.translate.lexicon.Folding;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Values in the order of their folded texts, four bytes for each. Immutable. */
final class FoldedOrder {
  private final int[] ids;
  private final IntFunction<String> texts;

  /**
   * @param count how many values there are, numbered from 0
   * @param texts by number, always the same
   */
  FoldedOrder(int count, IntFunction<String> texts) {
    this.texts = texts;
    String[] folded = new String[count];
    for (int id = 0; id < count; id++) {
      folded[id] = Folding.fold(texts.apply(id));
    }
    this.ids =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparing(id -> folded[id]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The values that begin so, in their order; found as they are taken. */
  IntStream beginning(String folded) {
    return IntStream.range(from(folded), ids.length)
        .map(place -> ids[place])
        .takeWhile(id -> text(id).startsWith(folded));
  }

  private int from(String folded) {
    int low = 0;
    int high = ids.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text(ids[middle]).compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String text(int id) {
    return Folding.fold(texts.apply(id));
  }
}
