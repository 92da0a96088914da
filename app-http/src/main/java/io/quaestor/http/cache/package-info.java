/**
 * Answers, and the results of reports, in the server's own memory. Start at {@link CellCache}. What
 * several servers share is in {@code io.quaestor.http.redis}.
 */
@NullMarked
package io.quaestor.http.cache;

import org.jspecify.annotations.NullMarked;
