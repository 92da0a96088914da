/** Brings tables up to date: what all adapters share that make some. */
@NullMarked
package io.quaestor.migration;

import org.jspecify.annotations.NullMarked;
