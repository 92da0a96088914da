package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.ValueIndex;
import java.util.Set;
import java.util.TreeSet;

/** The values of the data that a question seems to speak of, so that a model spells them right. */
final class LinkedValues {
  private static final int SHORTEST_WORD = 4;
  private static final int MOST = 20;

  private LinkedValues() {}

  /** The values as {@code column = 'value'}, or an empty text. */
  static String describe(String question, Dataset dataset, DataProfile profile) {
    Set<String> found = new TreeSet<>();
    for (Table table : dataset.tables()) {
      for (String word : Tokenizer.words(question)) {
        if (word.length() >= SHORTEST_WORD) {
          ValueIndex index = profile.values(table.name());
          for (int id : index.containing(Set.of(word)).stream().limit(MOST).toArray()) {
            ColumnValue value = index.value(id);
            found.add("%s = '%s'".formatted(value.column(), value.value().replace("'", "''")));
          }
        }
      }
    }
    return String.join("; ", found.stream().limit(MOST).toList());
  }
}
