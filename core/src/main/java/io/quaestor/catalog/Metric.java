package io.quaestor.catalog;

import java.util.Optional;

/**
 * A named aggregate.
 *
 * @param table the table whose columns {@code expression} reads
 * @param expression an SQL aggregate that reads the same in every dialect, for example {@code
 *     SUM(total)}
 * @param additive whether the values of groups add up to the value of the whole; false for averages
 *     and distinct counts
 * @param counts the column whose different values it counts, where it does: tickets by their number
 * @param words what people call it; the first of each language is its label
 * @param superlatives what people call the groups with the most of it ("best-selling")
 */
public record Metric(
    String name,
    String table,
    String expression,
    Unit unit,
    boolean additive,
    Optional<String> counts,
    Wording words,
    Wording superlatives,
    String description) {}
