/**
 * The server's log, on standard error: as lines for people or as JSON for machines, chosen before
 * the first line is written, with the trace id of the request that a line belongs to. Start at
 * {@link io.quaestor.http.logging.Log}; the rest is in {@code logback.xml}.
 */
@NullMarked
package io.quaestor.http.logging;

import org.jspecify.annotations.NullMarked;
