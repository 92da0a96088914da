/**
 * What the dashboard of language models' use shows at a glance, put together from reports. Start at
 * {@link io.quaestor.kpi.UsageKpis}.
 */
@NullMarked
package io.quaestor.kpi;

import org.jspecify.annotations.NullMarked;
