package io.quaestor.translate.values;

/** One distinct value of a column, as text. */
public record ColumnValue(String column, String value) {}
