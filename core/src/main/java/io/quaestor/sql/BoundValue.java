package io.quaestor.sql;

import io.quaestor.catalog.ColumnType;
import io.quaestor.table.Cell;

/**
 * What a mark {@code ?} of a query stands for. It goes to the database beside the text, never in
 * it.
 *
 * @param value of {@code type}; {@link Cell.Missing} is SQL NULL
 */
public record BoundValue(ColumnType type, Cell value) {}
