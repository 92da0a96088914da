/**
 * Rows that come a few at a time, as a batch or as single events: all of a batch lands, or none of
 * it, and it may be sent again without harm. Start at {@link Batches}.
 */
@NullMarked
package io.quaestor.batch;

import org.jspecify.annotations.NullMarked;
