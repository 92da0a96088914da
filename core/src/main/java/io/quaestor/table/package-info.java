/**
 * What a query gives: cells in rows under columns, free of any driver's types. Start at {@link
 * ResultTable}.
 */
@NullMarked
package io.quaestor.table;

import org.jspecify.annotations.NullMarked;
