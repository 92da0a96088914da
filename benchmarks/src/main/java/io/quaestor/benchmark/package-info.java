/**
 * How fast loads are, next to the tools that the databases bring: each contender loads the same
 * file into the same empty tables, in turns, in one run; and how long reports take over HTTP.
 * Nothing here is part of the product. Start at {@link LoadBenchmark} and {@link ReportBenchmark}.
 */
@NullMarked
package io.quaestor.benchmark;

import org.jspecify.annotations.NullMarked;
