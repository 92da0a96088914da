/**
 * What grows with the data, and how. Start at {@link io.quaestor.benchmark.growth.GrowthBenchmark}.
 */
@NullMarked
package io.quaestor.benchmark.growth;

import org.jspecify.annotations.NullMarked;
