package io.quaestor.port;

import java.time.Instant;

/**
 * How a rollup stands.
 *
 * @param dataVersion of the data that it has, as {@link SalesRepository#dataVersion} counts it; it
 *     may have some of what came after, never less
 * @param refreshedAt when it was brought up to that
 * @param rows how many it has
 */
public record RollupState(long dataVersion, Instant refreshedAt, long rows) {}
