/** Rows to measure with: the same each time, as many as wanted. */
@NullMarked
package io.quaestor.benchmark.data;

import org.jspecify.annotations.NullMarked;
