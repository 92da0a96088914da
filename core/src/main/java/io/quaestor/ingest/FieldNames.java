package io.quaestor.ingest;

import io.quaestor.catalog.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a row's names mean. The rows of a batch repeat their names, so that each is looked up
 * once. Not thread-safe.
 */
final class FieldNames {
  private final Table table;
  private final Map<String, String> known = new HashMap<>();

  FieldNames(Table table) {
    this.table = table;
  }

  /** The column or flag that is called so, in any case; empty when there is none. */
  Optional<String> known(String name) {
    String seen = known.get(name);
    if (seen != null) {
      return Optional.of(seen);
    }
    Optional<String> field = Optional.of(ColumnLayout.columnName(name)).filter(this::isField);
    field.ifPresent(found -> known.put(name, found));
    return field;
  }

  private boolean isField(String field) {
    return table.column(field).isPresent() || table.flags().contains(field);
  }
}
