/**
 * Files become rows. CSV goes in as bytes and comes out as cells in the order of a catalog table,
 * checked against its columns' types, one row at a time. Nothing here writes to a database or knows
 * where a file came from. Start at {@link CsvRows}; the formats are in {@code docs/datasets.md}.
 */
@NullMarked
package io.quaestor.ingest;

import org.jspecify.annotations.NullMarked;
