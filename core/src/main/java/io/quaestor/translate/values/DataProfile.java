package io.quaestor.translate.values;

import java.util.Map;
import java.util.Optional;

/**
 * What a translator knows of the data at one version of it. Immutable.
 *
 * @param spans by table, the days that the table's date column covers; none without rows
 * @param values by table, the distinct values of its dimensions
 */
public record DataProfile(
    long dataVersion, Map<String, DateSpan> spans, Map<String, ValueIndex> values) {
  public DataProfile {
    spans = Map.copyOf(spans);
    values = Map.copyOf(values);
  }

  /** Whether there is neither a day nor a value to ask about. */
  public boolean isEmpty() {
    return spans.isEmpty() && values.values().stream().allMatch(ValueIndex::isEmpty);
  }

  public Optional<DateSpan> span(String table) {
    return Optional.ofNullable(spans.get(table));
  }

  public ValueIndex values(String table) {
    return values.getOrDefault(table, ValueIndex.EMPTY);
  }
}
