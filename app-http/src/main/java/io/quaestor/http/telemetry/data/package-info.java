/**
 * The data as operators see them: what each query takes, how many rows come in, and what is looked
 * up when metrics are asked for. Start at {@link io.quaestor.http.telemetry.data.Gauges}.
 */
@NullMarked
package io.quaestor.http.telemetry.data;

import org.jspecify.annotations.NullMarked;
