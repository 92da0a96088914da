package io.quaestor.analysis.prose;

import io.quaestor.table.ColumnMeaning;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words in the names and labels of columns, in the form in which singular and plural compare
 * equal.
 *
 * @param measures of the columns with numbers
 * @param names of those that name a row
 */
record ColumnWords(Set<String> measures, Set<String> names) {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** What is left of a word without its ending. */
  private static final int SHORTEST = 3;

  ColumnWords {
    measures = Set.copyOf(measures);
    names = Set.copyOf(names);
  }

  static ColumnWords of(Result result) {
    Set<String> measures = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (ColumnMeaning column : result.columns()) {
      Set<String> words = column.kind() == ColumnMeaning.Kind.MEASURE ? measures : names;
      String text = Folded.of(Folded.composed(column.name() + " " + column.label()));
      WORD.matcher(text).results().map(MatchResult::group).forEach(word -> words.add(stem(word)));
    }
    return new ColumnWords(measures, names);
  }

  boolean ofMeasures(String folded) {
    return measures.contains(stem(folded));
  }

  boolean ofNames(String folded) {
    return names.contains(stem(folded));
  }

  private static String stem(String word) {
    for (String ending : new String[] {"es", "s"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
