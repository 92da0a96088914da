package io.quaestor.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One column.
 *
 * @param words the first of each language is the column's label
 * @param allowedValues the only values a row may have, or empty when any will do
 * @param required whether a row without a value is refused
 * @param countedAs the metric that "how many of these were sold" means; without one, how many
 *     different values there are
 * @param valueWords what people call its values, where the data says it in other words
 */
public record Column(
    String name,
    ColumnType type,
    Role role,
    Unit unit,
    Wording words,
    String description,
    List<String> allowedValues,
    boolean required,
    Optional<String> countedAs,
    ValueWords valueWords) {
  public Column {
    allowedValues = List.copyOf(allowedValues);
  }
}
