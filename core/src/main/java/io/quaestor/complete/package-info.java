/**
 * Helps people who type: goes on with the question that they have begun, and lists the values of a
 * column. Answers from the catalog and from what is in memory of the data; runs no query. Start at
 * {@link Completions} and {@link ValueSearch}.
 */
@NullMarked
package io.quaestor.complete;

import org.jspecify.annotations.NullMarked;
