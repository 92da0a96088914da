package io.quaestor.port;

import java.time.Instant;

/**
 * How a rollup stands.
 *
 * @param dataVersion of the data that it has, as {@link SalesRepository#dataVersion} counts it; it
 *     may have some of what came after, never less
 * @param refreshedAt when it was brought up to that
 * @param rows how many it has
 * @param counting whether it has the rollup's {@link io.quaestor.catalog.Rollup#counts()}; not when
 *     one of the things that they count is in two of its rows
 */
public record RollupState(long dataVersion, Instant refreshedAt, long rows, boolean counting) {}
