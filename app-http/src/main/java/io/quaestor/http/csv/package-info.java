/**
 * Rows as CSV, written while the database still gives them, in constant memory. Start at {@link
 * CsvExport}.
 */
@NullMarked
package io.quaestor.http.csv;

import org.jspecify.annotations.NullMarked;
