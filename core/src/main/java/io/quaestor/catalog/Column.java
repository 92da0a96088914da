package io.quaestor.catalog;

import java.util.List;

/**
 * One column.
 *
 * @param words the first of each language is the column's label
 * @param allowedValues the only values a row may have, or empty when any will do
 * @param required whether a row without a value is refused
 */
public record Column(
    String name,
    ColumnType type,
    Role role,
    Unit unit,
    Wording words,
    String description,
    List<String> allowedValues,
    boolean required) {
  public Column {
    allowedValues = List.copyOf(allowedValues);
  }
}
