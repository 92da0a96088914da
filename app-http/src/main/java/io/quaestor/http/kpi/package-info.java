/**
 * The key figures of models' use over HTTP. Start at {@link io.quaestor.http.kpi.KpiController}.
 */
@NullMarked
package io.quaestor.http.kpi;

import org.jspecify.annotations.NullMarked;
