/**
 * What a query gives: cells in rows under columns, free of any driver's types, and what the columns
 * mean. Start at {@link ResultTable}; {@link ColumnMeaning} is what charts and analyses go by.
 */
@NullMarked
package io.quaestor.table;

import org.jspecify.annotations.NullMarked;
