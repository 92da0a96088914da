package io.quaestor.translate.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that are a few slips away from one that was typed: letters inserted, left out, changed or
 * swapped with their neighbour.
 *
 * <p>Sorted words are read like a tree: what was computed for a beginning holds for all words that
 * begin so, and where a beginning is too far off already they are all skipped.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string
 *     alignment distance</a>
 */
public final class NearWords {
  /** A word and how many slips away it is. */
  public record Near(String word, int slips) {}

  private final String typed;
  private final int most;
  private final List<Near> found = new ArrayList<>();
  private int[][] rows;
  private int lettersRead;

  private NearWords(String typed, int most) {
    this.typed = typed;
    this.most = most;
    this.rows = new int[typed.length() + most + 1][];
    for (int depth = 0; depth < rows.length; depth++) {
      rows[depth] = new int[typed.length() + 1];
      rows[depth][0] = depth;
    }
    for (int j = 0; j <= typed.length(); j++) {
      rows[0][j] = j;
    }
  }

  /** Looks for all words at most {@code most} slips away. */
  public static NearWords of(String typed, int most, SortedWords words) {
    NearWords search = new NearWords(typed, most);
    search.read(words);
    return search;
  }

  /** Slips between two words, or {@code most + 1} when there are more than {@code most}. */
  public static int slips(String a, String b, int most) {
    List<Near> near = of(a, most, new SortedWords(List.of(b))).found();
    return near.isEmpty() ? most + 1 : near.getFirst().slips();
  }

  /** In the order of the alphabet. */
  public List<Near> found() {
    return List.copyOf(found);
  }

  /** How many letters of words the search has looked at: what it costs. */
  public int lettersRead() {
    return lettersRead;
  }

  private void read(SortedWords words) {
    int place = 0;
    int known = 0;
    while (place < words.size()) {
      String word = words.get(place);
      int depth = known;
      boolean near = true;
      while (near && depth < word.length()) {
        depth++;
        near = depth < rows.length && step(word, depth);
      }
      if (near && rows[depth][typed.length()] <= most) {
        found.add(new Near(word, rows[depth][typed.length()]));
      }
      int next = near ? place + 1 : words.after(place, depth);
      known =
          next < words.size()
              ? Math.min(near ? depth : depth - 1, shared(word, words.get(next)))
              : 0;
      place = next;
    }
  }

  /**
   * Fills the row of a word's first {@code depth} letters.
   *
   * @return whether any word that begins so can be near
   */
  private boolean step(String word, int depth) {
    lettersRead++;
    int[] row = rows[depth];
    int first = Math.max(1, depth - most);
    int last = Math.min(typed.length(), depth + most);
    int least = first == 1 ? row[0] : most + 1;
    if (first > 1) {
      row[first - 1] = most + 1;
    }
    for (int j = first; j <= last; j++) {
      row[j] = slips(word, depth, j);
      least = Math.min(least, row[j]);
    }
    if (last < typed.length()) {
      Arrays.fill(row, last + 1, row.length, most + 1);
    }
    return least <= most;
  }

  private int slips(String word, int i, int j) {
    char letter = word.charAt(i - 1);
    char wanted = typed.charAt(j - 1);
    int best =
        Math.min(
            rows[i - 1][j - 1] + (letter == wanted ? 0 : 1),
            Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && letter == typed.charAt(j - 2) && wanted == word.charAt(i - 2);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }

  private static int shared(String a, String b) {
    int letters = 0;
    while (letters < a.length() && letters < b.length() && a.charAt(letters) == b.charAt(letters)) {
      letters++;
    }
    return letters;
  }
}
