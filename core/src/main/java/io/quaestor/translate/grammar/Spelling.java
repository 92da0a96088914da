package io.quaestor.translate.grammar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes a misspelt word for the one known word that is near it. */
final class Spelling {
  private static final int SHORTEST = 6;
  private static final int SHORTEST_FOR_TWO = 9;

  private Spelling() {}

  /**
   * The known word nearest to {@code word}: one slip away, or two in a long word.
   *
   * @return nothing when the word is short, when none is near, or when two are equally near
   */
  static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int allowed = word.length() >= SHORTEST_FOR_TWO ? 2 : 1;
    for (int distance = 1; distance <= allowed; distance++) {
      int exactly = distance;
      List<String> near =
          known.stream()
              .filter(candidate -> candidate.length() >= SHORTEST - 1)
              .filter(candidate -> distance(word, candidate) == exactly)
              .limit(2)
              .toList();
      if (!near.isEmpty()) {
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Letters to insert, leave out, change or swap with their neighbour.
   *
   * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal
   *     string alignment distance</a>
   */
  static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
