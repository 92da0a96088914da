/**
 * The hot parts by themselves: the guard, the grammar, an answer's JSON, a line of a file. Start at
 * {@link io.quaestor.benchmark.parts.PartsBenchmark}.
 */
@NullMarked
package io.quaestor.benchmark.parts;

import org.jspecify.annotations.NullMarked;
