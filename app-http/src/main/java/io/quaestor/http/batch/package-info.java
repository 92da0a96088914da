/**
 * Rows over HTTP, a few at a time: batches for any table, and single events for the one that takes
 * them. Start at {@link BatchController}; clients' promises are in {@code docs/loads.md}.
 */
@NullMarked
package io.quaestor.http.batch;

import org.jspecify.annotations.NullMarked;
