package io.quaestor.translate.values;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Distinct words in their order, found whole, by their beginning and by words that are near. No
 * more memory than the words themselves and one reference each. Immutable.
 */
public final class SortedWords {
  private final String[] words;

  public SortedWords(Collection<String> words) {
    this.words = new TreeSet<>(words).toArray(String[]::new);
  }

  public int size() {
    return words.length;
  }

  public String get(int place) {
    return words[place];
  }

  /** The place of a word, or a negative number when it is not among them. */
  public int find(String word) {
    return Arrays.binarySearch(words, word);
  }

  /** The first place whose word is not before {@code word}; the size when all are. */
  public int from(String word) {
    int place = find(word);
    return place >= 0 ? place : -place - 1;
  }

  /**
   * The first place at or after {@code from} whose word does not begin with the same {@code
   * letters} letters as the one at {@code from}. Looks at about twice the logarithm of what it
   * skips.
   */
  public int after(int from, int letters) {
    String word = words[from];
    int low = from;
    int step = 1;
    while (low + step < words.length && begins(low + step, word, letters)) {
      low += step;
      step *= 2;
    }
    int high = Math.min(low + step, words.length);
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (begins(middle, word, letters)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private boolean begins(int place, String word, int letters) {
    return words[place].regionMatches(0, word, 0, letters);
  }
}
