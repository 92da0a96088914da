package io.quaestor.ingest;

/**
 * What is wrong with one field of a row.
 *
 * @param field a column's name, or that of a field that the table does not have
 * @param value what stands there, for the person who mends it: never for a log
 * @param reason what was expected, without the value
 */
public record FieldFault(String field, String value, String reason) {}
