/**
 * Requests as operators see them: a span and a measurement of each, and the trace id by which one
 * is found again. Start at {@link io.quaestor.http.telemetry.request.Requests}.
 */
@NullMarked
package io.quaestor.http.telemetry.request;

import org.jspecify.annotations.NullMarked;
