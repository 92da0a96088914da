package io.quaestor.http.settings.variables;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds variables that look like settings and are none: mostly slips of the pen. */
public final class UnknownVariables {
  private UnknownVariables() {}

  /**
   * @param names of the variables that are set
   * @return one sentence for each that begins like a setting and is none, in alphabetical order
   */
  public static List<String> warnings(Collection<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(Setting.PREFIX) && !known(name))
        .sorted()
        .map(name -> name + " is not a setting and has no effect; the nearest is " + nearest(name))
        .toList();
  }

  private static boolean known(String name) {
    return Stream.concat(Setting.all().stream(), Arrays.stream(OtherVariable.values()))
        .anyMatch(known -> known.variable().equals(name));
  }

  private static String nearest(String name) {
    return Setting.all().stream()
        .map(Setting::variable)
        .min(Comparator.comparingInt(known -> distance(known, name)))
        .orElseThrow();
  }

  /** How many letters must be put in, taken out or changed: the Levenshtein distance. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, column -> column);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
