/**
 * The whole server under traffic: queries, questions, many connections, downloads, and what
 * watching it costs. Start at {@link io.quaestor.benchmark.traffic.ServerBenchmark}.
 */
@NullMarked
package io.quaestor.benchmark.traffic;

import org.jspecify.annotations.NullMarked;
