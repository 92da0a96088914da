package io.quaestor.complete;

import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.Ids;
import io.quaestor.translate.values.SortedWords;
import io.quaestor.translate.values.ValueIndex;
import io.quaestor.translate.values.WordIndex;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds values by what has been typed of them. Case and accents do not count. */
public final class ValueSearch {
  private static final int MOST_LOOKED_AT = 1_000;

  private final ValueIndex index;

  public ValueSearch(ValueIndex index) {
    this.index = index;
  }

  /** The values that begin so, in alphabetical order; found as they are taken. */
  public IntStream beginning(String typed) {
    return index.beginning(Folding.fold(typed));
  }

  /**
   * The values that have these words anywhere, one after the other, of the last one perhaps only
   * its beginning; found as they are taken, some of them perhaps twice. Of those that have the
   * words in any order, so many are looked at that it is done in a moment.
   *
   * @param words at least one, folded
   */
  public IntStream having(List<String> words) {
    WordIndex all = index.words();
    SortedWords sorted = all.words();
    String last = words.getLast();
    int from = sorted.from(last);
    if (from == sorted.size() || !sorted.get(from).startsWith(last)) {
      return IntStream.empty();
    }
    Stream<Ids> ends =
        IntStream.range(from, sorted.after(from, last.length()))
            .mapToObj(place -> all.having(sorted.get(place)));
    if (words.size() == 1) {
      return ends.flatMapToInt(Ids::stream);
    }
    Ids others = index.containing(words.subList(0, words.size() - 1));
    return others.isEmpty()
        ? IntStream.empty()
        : ends.flatMapToInt(end -> others.common(end).stream())
            .limit(MOST_LOOKED_AT)
            .filter(id -> has(Tokenizer.words(index.value(id).value()), words));
  }

  private static boolean has(List<String> value, List<String> run) {
    int most = run.size() - 1;
    return IntStream.range(0, value.size() - most)
        .anyMatch(
            from ->
                value.subList(from, from + most).equals(run.subList(0, most))
                    && value.get(from + most).startsWith(run.getLast()));
  }
}
