package io.quaestor.translate.plan;

/**
 * What rows are ordered by.
 *
 * @param column by its name in the result
 */
public record SortKey(String column, boolean descending) {}
