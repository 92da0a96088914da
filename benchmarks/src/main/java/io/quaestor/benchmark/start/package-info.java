/** How soon a server answers. Start at {@link io.quaestor.benchmark.start.StartBenchmark}. */
@NullMarked
package io.quaestor.benchmark.start;

import org.jspecify.annotations.NullMarked;
