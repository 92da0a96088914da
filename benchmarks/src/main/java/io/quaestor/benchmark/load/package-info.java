/**
 * How fast loads are, next to the tools that the databases bring: each loads the same file into the
 * same empty tables, in turns, in one run. Start at {@link
 * io.quaestor.benchmark.load.LoadBenchmark}.
 */
@NullMarked
package io.quaestor.benchmark.load;

import org.jspecify.annotations.NullMarked;
