package io.quaestor.translate.values;

import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The distinct values of a table's dimensions, complete, found by their words. Values are numbered
 * from 0, those of one column one after the other. Immutable and safe for concurrent use once
 * built.
 *
 * <p>Beside the texts of the values it takes about 55 bytes for each; to index 200,000 product
 * names of four words takes a second or two.
 */
public final class ValueIndex {
  public static final ValueIndex EMPTY = new ValueIndex(Map.of());

  private final Map<String, ColumnValues> columns = new TreeMap<>();
  private final Set<String> unlisted;
  private final byte[] lengths;
  private final WordIndex words;
  private final FoldedOrder order;
  private final Map<Locale, WordIndex> stems = new HashMap<>();
  private final Set<String> abbreviations;

  /** An index of columns whose values are all known. */
  public ValueIndex(Map<String, ? extends Collection<String>> byColumn) {
    this(byColumn, Set.of());
  }

  /**
   * @param byColumn every distinct value of each column, nulls left out
   * @param unlisted columns that have more values than can be kept
   */
  public ValueIndex(
      Map<String, ? extends Collection<String>> byColumn, Collection<String> unlisted) {
    this.unlisted = Set.copyOf(unlisted);
    int count = 0;
    for (var entry : new TreeMap<String, Collection<String>>(byColumn).entrySet()) {
      ColumnValues of = ColumnValues.of(entry.getKey(), count, entry.getValue());
      columns.put(entry.getKey(), of);
      count = of.end();
    }
    WordCollector collector = new WordCollector(count);
    for (int id = 0; id < count; id++) {
      collector.add(id, value(id).value());
    }
    words = collector.words();
    order = new FoldedOrder(count, id -> value(id).value());
    lengths = collector.lengths();
    abbreviations = collector.abbreviations();
    for (Lexicon lexicon : Lexicon.bundled()) {
      stems.put(lexicon.language(), words.under(lexicon::stem));
    }
  }

  /** Whether an index made of the same would be no other one: loads often bring no new value. */
  public boolean isOf(
      Map<String, ? extends Collection<String>> byColumn, Collection<String> withoutList) {
    return columns.keySet().equals(byColumn.keySet())
        && unlisted.equals(Set.copyOf(withoutList))
        && byColumn.entrySet().stream()
            .allMatch(
                entry -> {
                  ColumnValues of = columns.get(entry.getKey());
                  return of != null && of.areAll(entry.getValue());
                });
  }

  /** Whether no column has a value, as far as values are kept. */
  public boolean isEmpty() {
    return unlisted.isEmpty() && columns.values().stream().allMatch(of -> of.sorted().isEmpty());
  }

  /** Whether the column has exactly this value. */
  public boolean has(String column, String value) {
    ColumnValues of = columns.get(column);
    return of != null && of.has(value);
  }

  /** All values of one column in their order; empty for a column that is not indexed. */
  public List<String> of(String column) {
    ColumnValues of = columns.get(column);
    return of == null ? List.of() : of.sorted();
  }

  /** Whether all values of the column are known, be there any or not. */
  public boolean lists(String column) {
    return columns.containsKey(column);
  }

  /** The values whose folded texts begin so, in the order of these; found as they are taken. */
  public IntStream beginning(String folded) {
    return order.beginning(folded);
  }

  /** A few values of a column around the place where {@code value} would stand, in order. */
  public List<String> around(String column, String value, int most) {
    ColumnValues of = columns.get(column);
    return of == null ? List.of() : of.around(value, most);
  }

  /** The columns that have more values than can be kept: none of theirs is found. */
  public Set<String> unlisted() {
    return unlisted;
  }

  /** The value of this number. */
  public ColumnValue value(int id) {
    for (ColumnValues of : columns.values()) {
      if (id < of.end()) {
        return new ColumnValue(of.column(), of.sorted().get(id - of.first()));
      }
    }
    throw new IllegalArgumentException("there is no value " + id);
  }

  /** Those of {@code ids} that are values of {@code column}. */
  public Ids within(Ids ids, String column) {
    ColumnValues of = columns.get(column);
    return of == null ? Ids.NONE : ids.within(of.first(), of.end());
  }

  /** The columns of these values, in the order of their names. */
  public List<String> columns(Ids ids) {
    return columns.keySet().stream().filter(column -> !within(ids, column).isEmpty()).toList();
  }

  /** The words of all values as they are written, folded. */
  public WordIndex words() {
    return words;
  }

  /** The words of all values in the form in which a language compares them. */
  public WordIndex stems(Lexicon lexicon) {
    WordIndex known = stems.get(lexicon.language());
    return known == null ? words.under(lexicon::stem) : known;
  }

  /** The words that are cut off with a full stop in some value, without it. */
  public Set<String> abbreviations() {
    return abbreviations;
  }

  /** The values whose words are exactly these, in this order. */
  public Ids named(List<String> name) {
    return named(name, containing(name));
  }

  /**
   * As {@link #named(List)}.
   *
   * @param having those that have all words of the name
   */
  public Ids named(List<String> name, Ids having) {
    return having.where(
        id ->
            lengths[id] == Math.min(name.size(), Byte.MAX_VALUE)
                && Tokenizer.words(value(id).value()).equals(name));
  }

  /** The values that have all these words, in any order. */
  public Ids containing(Collection<String> wanted) {
    return wanted.stream().map(words::having).reduce(Ids::common).orElse(Ids.NONE);
  }
}
