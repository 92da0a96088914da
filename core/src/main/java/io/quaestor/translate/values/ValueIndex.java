package io.quaestor.translate.values;

import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The distinct values of a table's dimensions, complete, found by their words. Immutable and safe
 * for concurrent use once built.
 */
public final class ValueIndex {
  public static final ValueIndex EMPTY = new ValueIndex(Map.of());

  private final Map<String, Set<String>> byColumn;
  private final Map<String, Set<ColumnValue>> byWord = new HashMap<>();
  private final Map<List<String>, Set<ColumnValue>> byAllWords = new HashMap<>();

  /**
   * @param byColumn every distinct value of each column, nulls left out
   */
  public ValueIndex(Map<String, ? extends Collection<String>> byColumn) {
    this.byColumn = new HashMap<>();
    byColumn.forEach(
        (column, values) -> {
          this.byColumn.put(column, Set.copyOf(values));
          values.forEach(value -> index(new ColumnValue(column, value)));
        });
  }

  /** Whether the column has exactly this value. */
  public boolean has(String column, String value) {
    return byColumn.getOrDefault(column, Set.of()).contains(value);
  }

  /** All values of one column, unordered; empty for a column that is not indexed. */
  public Set<String> of(String column) {
    return byColumn.getOrDefault(column, Set.of());
  }

  /** The values whose words are exactly these, in this order. */
  public Set<ColumnValue> named(List<String> words) {
    return byAllWords.getOrDefault(words, Set.of());
  }

  /** The values that have all these words, in any order. */
  public Set<ColumnValue> containing(Collection<String> words) {
    Set<ColumnValue> found = null;
    for (String word : words) {
      Set<ColumnValue> having = byWord.getOrDefault(word, Set.of());
      if (found == null) {
        found = new HashSet<>(having);
      } else {
        found.retainAll(having);
      }
    }
    return found == null ? Set.of() : found;
  }

  /** The distinct words of all values. */
  public Set<String> words() {
    return byWord.keySet();
  }

  private void index(ColumnValue value) {
    List<String> words = Tokenizer.words(value.value());
    byAllWords.computeIfAbsent(words, any -> new HashSet<>()).add(value);
    words.forEach(word -> byWord.computeIfAbsent(word, any -> new HashSet<>()).add(value));
  }
}
