/** Metrics for who comes and asks: {@code GET /prometheus}. */
@NullMarked
package io.quaestor.http.telemetry.scrape;

import org.jspecify.annotations.NullMarked;
