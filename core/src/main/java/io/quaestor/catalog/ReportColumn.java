package io.quaestor.catalog;

import java.util.Optional;

/**
 * A column of a report.
 *
 * @param words the first of each language is its label
 * @param unit of a number that is measured; none for a name, a day and the like
 * @param additive whether the values of several rows add up to a value that means something
 * @param decimals how many places after the point are kept, halves rounded away from zero, the same
 *     way for every database; none to keep all
 */
public record ReportColumn(
    String name,
    Wording words,
    Optional<Unit> unit,
    boolean additive,
    Optional<Integer> decimals) {}
