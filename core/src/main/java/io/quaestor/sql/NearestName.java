package io.quaestor.sql;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody who wrote a wrong name most likely meant. */
final class NearestName {
  private static final int MOST_LISTED = 40;
  private static final int SHORTEST_PART = 4;

  private NearestName() {}

  /** " (did you mean …?)", or nothing when no name is near. */
  static String hint(String wrong, Collection<String> known) {
    return of(wrong, known).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** The names there are, for the end of a sentence. */
  static String list(Collection<String> known) {
    return known.isEmpty()
        ? "none"
        : String.join(", ", known.stream().distinct().limit(MOST_LISTED).toList());
  }

  /** The name with the fewest changes, if these are few for its length. */
  static Optional<String> of(String wrong, Collection<String> known) {
    String lower = Names.lower(wrong);
    int most = Math.max(1, (lower.length() + 1) / 3);
    return known.stream()
        .filter(name -> distance(lower, name) <= most || isPart(lower, name))
        .min(Comparator.comparingInt(name -> distance(lower, name)));
  }

  private static boolean isPart(String wrong, String name) {
    return Math.min(wrong.length(), name.length()) >= SHORTEST_PART
        && (name.contains(wrong) || wrong.contains(name));
  }

  /** Levenshtein's edit distance. */
  static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
