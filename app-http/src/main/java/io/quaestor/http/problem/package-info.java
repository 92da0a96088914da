/**
 * Failures as RFC 9457 problem details: the only place where an {@code ErrorCode} or a fault of
 * HTTP meets a status. Clients' promises are in {@code docs/errors.md}. Start at {@link Problem}.
 */
@NullMarked
package io.quaestor.http.problem;

import org.jspecify.annotations.NullMarked;
