package io.quaestor.analysis.prose;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts in the rows that a model sees, by which sentences name rows. A number inside a name,
 * such as "Seven Up 500", states nothing: names are cut out of a sentence before it is read.
 */
final class Names {
  /** In letters; a single one is a word of its own. */
  private static final int SHORTEST = 2;

  private static final Pattern WITH_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\p{L}+ \\d+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)? ?\\p{L}+)(?![\\p{L}\\p{N}])");

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Where a text stands. */
  private record Place(int row, int column) {}

  /** In a sentence, which rows are named by the texts of each column, and the sentence without. */
  record Found(Map<Integer, Set<Integer>> rowsByColumn, BitSet letters, String rest) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private final List<Pattern> patterns;

  Names(Result result) {
    for (int row = 0; row < result.shown(); row++) {
      for (int column = 0; column < result.columns().size(); column++) {
        if (result.cell(row, column) instanceof Cell.Text text) {
          add(text.value(), new Place(row, column));
          addNumbers(text.value());
        }
      }
    }
    for (ColumnMeaning column : result.columns()) {
      addNumbered(column.name());
      addNumbered(column.label());
    }
    this.patterns =
        places.keySet().stream()
            .sorted(
                Comparator.comparingInt((String text) -> -text.length())
                    .thenComparing(text -> text))
            .map(Names::pattern)
            .toList();
  }

  /** Longer names count before shorter ones in them. */
  Found in(String folded) {
    Map<Integer, Set<Integer>> rows = new TreeMap<>();
    BitSet letters = new BitSet();
    StringBuilder rest = new StringBuilder(folded);
    for (Pattern pattern : patterns) {
      Matcher name = pattern.matcher(rest.toString());
      while (name.find()) {
        letters.set(name.start(), name.end());
        rest.replace(name.start(), name.end(), " ".repeat(name.end() - name.start()));
        for (Place place : places.getOrDefault(name.group(), List.of())) {
          rows.computeIfAbsent(place.column(), any -> new HashSet<>()).add(place.row());
        }
      }
    }
    return new Found(rows, letters, rest.toString());
  }

  private void add(String text, Place place) {
    String name = Folded.of(Folded.composed(text.strip()));
    if (name.length() >= SHORTEST && LETTER.matcher(name).find()) {
      places.computeIfAbsent(name, any -> new ArrayList<>()).add(place);
    }
  }

  /** A name may be said in part: of "Café 250 ml" the number with a word beside it. */
  private void addNumbers(String text) {
    Matcher part = WITH_NUMBER.matcher(Folded.of(Folded.composed(text)));
    for (int at = 0; part.find(at); at = part.start() + 1) {
      places.computeIfAbsent(part.group(), any -> new ArrayList<>());
    }
  }

  /** What a column is called names no row; it matters where a number is in it. */
  private void addNumbered(String column) {
    String name = Folded.of(Folded.composed(column.strip()));
    if (DIGIT.matcher(name).find() && LETTER.matcher(name).find()) {
      places.computeIfAbsent(name, any -> new ArrayList<>());
    }
  }

  private static Pattern pattern(String name) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
  }
}
