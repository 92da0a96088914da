/**
 * Lists the values of a column for people who choose from them. Answers from what is in memory of
 * the data; runs no query. Start at {@link ColumnListing}.
 */
@NullMarked
package io.quaestor.complete;

import org.jspecify.annotations.NullMarked;
