/**
 * The bundled sample: the till of a café that does not exist, made anew, byte for byte the same, on
 * every machine. It goes in through the same CSV reader as people's own files. Start at {@link
 * SampleTill}; what is on the menu stands in {@code menu.csv}, in order of popularity.
 */
@NullMarked
package io.quaestor.sample;

import org.jspecify.annotations.NullMarked;
