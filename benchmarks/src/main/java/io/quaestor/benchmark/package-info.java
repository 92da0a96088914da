/**
 * How fast Quaestor is, by one command: {@link io.quaestor.benchmark.Bench}. A package for each of
 * its parts; {@code figures}, {@code http}, {@code server} and {@code data} are what they share.
 * Nothing here is part of the product.
 */
@NullMarked
package io.quaestor.benchmark;

import org.jspecify.annotations.NullMarked;
