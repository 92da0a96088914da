package io.quaestor.complete;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.ValueIndex;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values of one column, to choose from.
 *
 * @param more whether there are more than were asked for
 * @param listed whether the values of the column are known; there are none here otherwise
 */
public record ColumnListing(
    String dataset,
    String table,
    String column,
    List<String> values,
    boolean more,
    boolean listed) {
  public ColumnListing {
    values = List.copyOf(values);
  }

  /**
   * Those that begin with {@code like} and then those that have it further inside, from the
   * beginning of a word on; all when it is blank. Of a column that is not indexed, those that the
   * catalog allows, if it names any.
   *
   * @param index of the table
   * @param most how many values at most
   */
  public static ColumnListing of(
      String dataset, Table table, Column column, ValueIndex index, String like, int most) {
    List<String> allowed = column.rules().allowedValues();
    boolean indexed = index.lists(column.name());
    List<String> all = indexed ? index.of(column.name()) : allowed;
    ValueIndex known = indexed ? index : new ValueIndex(Map.of(column.name(), allowed));
    List<String> found =
        (like.isBlank() ? all.stream() : like(known, column.name(), like.strip()))
            .limit(most + 1L)
            .toList();
    return new ColumnListing(
        dataset,
        table.name(),
        column.name(),
        found.subList(0, Math.min(most, found.size())),
        found.size() > most,
        indexed || !allowed.isEmpty());
  }

  private static Stream<String> like(ValueIndex index, String column, String like) {
    List<String> words = Tokenizer.words(like);
    ValueSearch search = new ValueSearch(index);
    return IntStream.concat(
            search.beginning(like), words.isEmpty() ? IntStream.empty() : search.having(words))
        .mapToObj(index::value)
        .filter(value -> value.column().equals(column))
        .map(ColumnValue::value)
        .distinct();
  }
}
