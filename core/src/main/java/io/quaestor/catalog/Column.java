package io.quaestor.catalog;

import java.util.Optional;

/**
 * One column.
 *
 * @param words the first of each language is the column's label
 * @param rules what a value must hold to for a row to be taken in
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
    ValueRules rules,
    Optional<String> countedAs,
    ValueWords valueWords) {}
