package io.quaestor.catalog;

/**
 * Rows that people have a name for: refunds, invoices of one kind.
 *
 * @param column what they are told apart by; segments of one column are alternatives
 * @param condition an SQL condition that reads the same in every dialect, for example {@code
 *     ticket_number LIKE 'NC%'}
 * @param words what people call these rows; the first of each language is their label
 */
public record Segment(String name, String table, String column, String condition, Wording words) {}
