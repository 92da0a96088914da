/**
 * Figures: how they are taken in turns ({@link io.quaestor.benchmark.figures.Turns}), added up and
 * printed. Knows nothing of what is measured.
 */
@NullMarked
package io.quaestor.benchmark.figures;

import org.jspecify.annotations.NullMarked;
